import assert from 'node:assert/strict';
import {existsSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {test} from 'node:test';
import {isPictureId, pictureUrl, setPictureBase} from './index.js';

// First, while nobody has named a folder yet.
test('looks beside the package until it is told otherwise, and the drawing is there', () => {
  const url = pictureUrl('hospital');
  assert.ok(url?.endsWith('/packages/pictures/svg/hospital.svg'), url);
  assert.ok(existsSync(fileURLToPath(url ?? 'file:///nowhere')));
});

for (const [given, expected] of [
  ['https://council.example/pictures/', 'https://council.example/pictures/home.svg'],
  ['https://council.example/pictures', 'https://council.example/pictures/home.svg'],
  ['pictures/', 'pictures/home.svg'],
  [new URL('https://council.example/a/'), 'https://council.example/a/home.svg'],
] as const) {
  test(`finds the drawings in ${String(given)}`, () => {
    setPictureBase(given);
    assert.equal(pictureUrl('home'), expected);
  });
}

test('puts the council’s own picture before ours', () => {
  setPictureBase('pictures');
  assert.equal(pictureUrl('home', {home: 'ours/home.png'}), 'ours/home.png');
  assert.equal(pictureUrl('hospital', {home: 'ours/home.png'}), 'pictures/hospital.svg');
});

test('lets a council add a picture under a new name', () => {
  assert.equal(pictureUrl('town-hall', {'town-hall': 'ours/hall.png'}), 'ours/hall.png');
});

test('has no address for a name it does not know, whatever the name', () => {
  for (const id of ['', 'Home', 'home.svg', '../secret', 'constructor', 'toString', '__proto__', 'home hospital']) {
    assert.equal(pictureUrl(id, {}), undefined, id);
    assert.equal(isPictureId(id), false, id);
  }
});

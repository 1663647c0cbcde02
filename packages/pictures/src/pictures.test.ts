import {expect} from '@open-wc/testing';
import {pictureIds, pictureUrl} from './index.js';

it('every picture can be shown by this browser', async () => {
  const images = pictureIds.map((id) => Object.assign(new Image(), {src: pictureUrl(id), alt: id}));
  const shown = await Promise.allSettled(images.map((image) => image.decode()));
  const broken = pictureIds.filter((_, index) => shown[index]?.status === 'rejected' || images[index]?.naturalWidth !== 144);
  expect(broken).to.deep.equal([]);
});

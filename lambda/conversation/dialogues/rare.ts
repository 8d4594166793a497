import { later } from '../../runtime/later.ts';

/** Dialogues that few conversations come to: they are loaded when one does. */
export const cancelOrder = later(async () => (await import('./cancel-order.ts')).cancelOrder);
export const cancelConfirmed = later(
  async () => (await import('./cancel-order.ts')).cancelConfirmed,
);
export const compareProducts = later(
  async () => (await import('./compare-products.ts')).compareProducts,
);
export const forgetConfirmed = later(async () => (await import('./privacy.ts')).forgetConfirmed);
export const forgetMe = later(async () => (await import('./privacy.ts')).forgetMe);
export const notLinkedYet = later(async () => (await import('./link-by-code.ts')).notLinkedYet);
export const offerCode = later(async () => (await import('./link-by-code.ts')).offerCode);
export const speakerVerified = later(
  async () => (await import('./speaker-verified.ts')).speakerVerified,
);
export const storeHours = later(async () => (await import('./store-hours.ts')).storeHours);
export const storeLocation = later(async () => (await import('./store-location.ts')).storeLocation);
export const storePhone = later(async () => (await import('./store-phone.ts')).storePhone);
export const whatYouKnow = later(async () => (await import('./privacy.ts')).whatYouKnow);

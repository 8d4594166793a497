import { later } from '../../runtime/later.ts';

/** Dialogues that few conversations come to: they are loaded when one does. */
export const aboutProduct = later(async () => (await import('./about-product.ts')).aboutProduct);
export const answerChoice = later(async () => (await import('./answer-choice.ts')).answerChoice);
export const applyCoupon = later(async () => (await import('./apply-coupon.ts')).applyCoupon);
export const cancelConfirmed = later(
  async () => (await import('./cancel-order.ts')).cancelConfirmed,
);
export const cancelOrder = later(async () => (await import('./cancel-order.ts')).cancelOrder);
export const chooseAddress = later(async () => (await import('./choose-address.ts')).chooseAddress);
export const chooseDelivery = later(
  async () => (await import('./choose-delivery.ts')).chooseDelivery,
);
export const choosePayment = later(async () => (await import('./choose-payment.ts')).choosePayment);
export const clearCart = later(async () => (await import('./clear-cart.ts')).clearCart);
export const clearConfirmed = later(async () => (await import('./clear-cart.ts')).clearConfirmed);
export const compareProducts = later(
  async () => (await import('./compare-products.ts')).compareProducts,
);
export const deliveryEstimate = later(
  async () => (await import('./delivery-estimate.ts')).deliveryEstimate,
);
export const forgetConfirmed = later(async () => (await import('./privacy.ts')).forgetConfirmed);
export const forgetMe = later(async () => (await import('./privacy.ts')).forgetMe);
export const leaveToPerson = later(async () => (await import('./talk-to-person.ts')).leaveToPerson);
export const notLinkedYet = later(async () => (await import('./link-by-code.ts')).notLinkedYet);
export const notPutThrough = later(async () => (await import('./talk-to-person.ts')).notPutThrough);
export const offerCode = later(async () => (await import('./link-by-code.ts')).offerCode);
export const problemConfirmed = later(
  async () => (await import('./report-problem.ts')).problemConfirmed,
);
export const putThroughConfirmed = later(
  async () => (await import('./talk-to-person.ts')).putThroughConfirmed,
);
export const reportProblem = later(async () => (await import('./report-problem.ts')).reportProblem);
export const speakerVerified = later(
  async () => (await import('./speaker-verified.ts')).speakerVerified,
);
export const startOver = later(async () => (await import('./start-over.ts')).startOver);
export const storeHours = later(async () => (await import('./store-hours.ts')).storeHours);
export const storeLocation = later(async () => (await import('./store-location.ts')).storeLocation);
export const storePhone = later(async () => (await import('./store-phone.ts')).storePhone);
export const talkToPerson = later(async () => (await import('./talk-to-person.ts')).talkToPerson);
export const undo = later(async () => (await import('./undo.ts')).undo);
export const usual = later(async () => (await import('./usual.ts')).usual);
export const whatYouKnow = later(async () => (await import('./privacy.ts')).whatYouKnow);

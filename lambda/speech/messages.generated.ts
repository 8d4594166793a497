// Compiled from the translators' files by "npm run generate".
import type { DaySeen, Money } from './message-values.ts';
import type { Message } from './message.ts';

export interface MessageParams {
  'item.line': { readonly name: string; readonly quantity: number };
  'item.name': { readonly name: string };
  'item.more': { readonly count: number };
  'item.digits': { readonly digits: string };
  'ask.anything': Record<string, never>;
  'ask.anything-hint': Record<string, never>;
  'ask.anything-hint-guest': Record<string, never>;
  'ask.anything-hint-elsewhere': Record<string, never>;
  'ask.anything-else': Record<string, never>;
  'ask.anything-else-hint': Record<string, never>;
  'ask.choose': { readonly options: readonly Message[] };
  'ask.choose-more': { readonly options: readonly Message[] };
  'ask.size': { readonly options: readonly Message[] };
  'ask.size-more': { readonly options: readonly Message[] };
  'ask.choose-hint': { readonly options: readonly Message[] };
  'ask.how-about': { readonly name: string };
  'ask.add': Record<string, never>;
  'ask.add-hint': Record<string, never>;
  'ask.reorder': Record<string, never>;
  'ask.reorder-hint': Record<string, never>;
  'ask.change': Record<string, never>;
  'ask.change-hint': Record<string, never>;
  'ask.remove': Record<string, never>;
  'ask.remove-hint': Record<string, never>;
  'ask.product': { readonly name: string };
  'ask.product-hint': { readonly name: string };
  'ask.quantity': { readonly name: string; readonly quantity: number };
  'ask.quantity-hint': { readonly quantity: number };
  'ask.purchase': Record<string, never>;
  'ask.purchase-for': { readonly total: Money };
  'ask.code': Record<string, never>;
  'ask.code-hint': Record<string, never>;
  'ask.purchase-hint': { readonly total: Money };
  'ask.linked': Record<string, never>;
  'ask.linked-hint': Record<string, never>;
  'ask.cancel-order': Record<string, never>;
  'ask.cancel-order-hint': Record<string, never>;
  'ask.problem': Record<string, never>;
  'ask.problem-hint': Record<string, never>;
  'ask.put-through': Record<string, never>;
  'ask.put-through-hint': Record<string, never>;
  'ask.summary': Record<string, never>;
  'ask.summary-hint': Record<string, never>;
  'ask.clear': Record<string, never>;
  'ask.clear-hint': Record<string, never>;
  'ask.forget': Record<string, never>;
  'ask.forget-hint': Record<string, never>;
  'ask.store': { readonly stores: readonly Message[] };
  'ask.store-hint': { readonly stores: readonly Message[] };
  'ask.about': Record<string, never>;
  'ask.about-hint': Record<string, never>;
  'ask.add-it': Record<string, never>;
  'ask.add-named': { readonly name: string };
  'ask.add-it-hint': { readonly name: string };
  'ask.add-which': Record<string, never>;
  'ask.add-which-of': { readonly options: readonly Message[] };
  'ask.add-which-hint': Record<string, never>;
  'ask.coupon': Record<string, never>;
  'ask.coupon-hint': Record<string, never>;
  'ask.delivery': Record<string, never>;
  'ask.address': Record<string, never>;
  'ask.payment': Record<string, never>;
  'ask.choice-one': { readonly option: Message };
  'ask.choice-one-hint': { readonly option: Message };
  'ask.choice-hint': Record<string, never>;
  'ask.checkout': Record<string, never>;
  'ask.checkout-hint': Record<string, never>;
  'ask.resume': Record<string, never>;
  'launch.first-guest': { readonly seller: string | number };
  'launch.first-elsewhere': { readonly seller: string | number };
  'launch.first-newcomer': { readonly seller: string | number };
  'launch.first-linked': { readonly seller: string | number };
  'launch.returning': { readonly seller: string | number };
  'launch.short': { readonly seller: string | number };
  'launch.cart': { readonly count: number };
  'launch.arriving': { readonly digits: string };
  'account.card': { readonly seller: string | number };
  'account.expired': { readonly seller: string | number };
  'account.elsewhere': { readonly seller: string | number; readonly telephone: string };
  'account.by-code': { readonly address: string | number; readonly groups: readonly Message[]; readonly seller: string | number };
  'account.not-yet': { readonly address: string | number; readonly groups: readonly Message[] };
  'account.linked-now': Record<string, never>;
  'account.code-title': { readonly seller: string | number };
  'account.code-text': { readonly code: string | number };
  'account.unknown': Record<string, never>;
  'trouble.shop': { readonly seller: string | number };
  'trouble.shop-hours': { readonly telephone: string };
  'trouble.shop-stores': { readonly telephone: string };
  'trouble.nothing-changed': { readonly seller: string | number };
  'trouble.busy': { readonly seller: string | number };
  'trouble.cart-unsure': { readonly seller: string | number };
  'trouble.own': Record<string, never>;
  'trouble.own-after-yes': Record<string, never>;
  'product.added': { readonly item: Message; readonly price: Money };
  'product.added-some': { readonly name: string; readonly quantity: number };
  'product.some-left': { readonly quantity: number };
  'product.sold-out': { readonly name: string };
  'product.not-found': { readonly heard: string };
  'product.not-found-here': Record<string, never>;
  'product.not-bought': { readonly heard: string };
  'product.pricey': { readonly price: Money };
  'product.left': Record<string, never>;
  'about.price': { readonly name: string; readonly price: Money };
  'about.price-of': { readonly name: string; readonly price: Money; readonly quantity: number; readonly total: Money };
  'about.price-but-out': { readonly name: string; readonly price: Money };
  'about.closest': { readonly name: string; readonly price: Money };
  'about.priced': { readonly name: string; readonly price: Money };
  'about.prices': { readonly items: readonly Message[] };
  'about.have': { readonly name: string; readonly price: Money };
  'about.few-left': { readonly name: string; readonly price: Money; readonly quantity: number };
  'about.have-several': { readonly items: readonly Message[] };
  'about.instead': { readonly items: readonly Message[] };
  'about.gone': { readonly name: string };
  'about.sizes': { readonly name: string; readonly sizes: readonly Message[] };
  'about.more-sizes': { readonly count: number };
  'about.one-size': { readonly name: string; readonly price: Money; readonly size: string };
  'about.one-size-unnamed': { readonly name: string; readonly price: Money };
  'about.sizes-of-several': { readonly clauses: readonly Message[] };
  'about.sizes-clause': { readonly name: string; readonly sizes: readonly Message[] };
  'about.size-clause-unnamed': { readonly name: string };
  'about.cheaper': { readonly difference: Money; readonly name: string; readonly other: string; readonly otherPrice: Money; readonly price: Money };
  'about.same-price': { readonly name: string; readonly other: string; readonly price: Money };
  'about.same-size': Record<string, never>;
  'about.bigger': { readonly name: string };
  'about.per-unit': { readonly each: Money; readonly otherEach: Money; readonly size: 'bigger' | 'other'; readonly unit: 'ounce' | 'other' };
  'about.same-per-unit': { readonly size: 'bigger' | 'other'; readonly unit: 'ounce' | 'other' };
  'stores.place': { readonly city: string | number; readonly store: string | number; readonly street: string | number };
  'stores.places': { readonly clauses: readonly Message[] };
  'stores.place-clause': { readonly city: string | number; readonly store: string | number; readonly street: string | number };
  'stores.map-sent': Record<string, never>;
  'stores.card-title': { readonly seller: string | number };
  'stores.card-address': { readonly city: string | number; readonly region: string | number; readonly store: string | number; readonly street: string | number };
  'stores.phone': { readonly name: string | number; readonly telephone: string };
  'stores.phone-title': { readonly name: string | number };
  'stores.phone-text': { readonly telephone: string };
  'several.added': { readonly items: readonly Message[]; readonly price: Money };
  'several.added-but': { readonly clauses: readonly Message[]; readonly items: readonly Message[]; readonly price: Money };
  'several.removed': { readonly items: readonly Message[] };
  'several.removed-but': { readonly clauses: readonly Message[]; readonly items: readonly Message[] };
  'several.noted': { readonly items: readonly Message[] };
  'several.noted-but': { readonly clauses: readonly Message[]; readonly items: readonly Message[] };
  'several.unsure': { readonly heard: string };
  'several.clause-unknown': { readonly heard: string };
  'several.clause-not-there': { readonly heard: string };
  'usual.none': Record<string, never>;
  'usual.weekly': { readonly count: number; readonly weeks: number };
  'usual.all-missing': Record<string, never>;
  'usual.between': { readonly from: string | number; readonly to: number };
  'usual.early': { readonly count: number; readonly weeks: number };
  'usual.early-between': { readonly from: string | number; readonly to: number };
  'undo.offer': { readonly digits: string; readonly items: readonly Message[]; readonly total: Money };
  'undo.offer-quiet': { readonly digits: string; readonly total: Money };
  'undo.done': { readonly digits: string; readonly total: Money };
  'undo.kept': Record<string, never>;
  'undo.none': Record<string, never>;
  'undo.already': { readonly digits: string };
  'undo.too-late': { readonly digits: string };
  'undo.unsure': { readonly seller: string | number };
  'person.open': { readonly closes: string; readonly telephone: string };
  'person.all-day': { readonly telephone: string };
  'person.closed': { readonly day: DaySeen; readonly opens: string; readonly telephone: string };
  'person.closed-for-long': { readonly telephone: string };
  'person.transfer': Record<string, never>;
  'person.card-title': { readonly seller: string | number };
  'topic.order': Record<string, never>;
  'topic.order-digits': { readonly digits: string };
  'topic.cancel': Record<string, never>;
  'topic.cancel-digits': { readonly digits: string };
  'topic.problem': Record<string, never>;
  'topic.problem-digits': { readonly digits: string };
  'topic.reorder': Record<string, never>;
  'topic.cart': Record<string, never>;
  'topic.hours': Record<string, never>;
  'problem.about-items': { readonly day: DaySeen; readonly digits: string; readonly items: readonly Message[] };
  'problem.about-order': { readonly day: DaySeen; readonly digits: string };
  'problem.opened': { readonly digits: string; readonly seller: string | number };
  'problem.open-already': { readonly digits: string; readonly seller: string | number };
  'problem.answer': { readonly day: DaySeen };
  'problem.answer-due': Record<string, never>;
  'problem.left': Record<string, never>;
  'problem.no-order': Record<string, never>;
  'problem.unsure': { readonly seller: string | number };
  'change.now': { readonly item: Message; readonly price: Money };
  'change.swapped': { readonly item: Message; readonly price: Money };
  'change.already': { readonly item: Message };
  'change.closest': { readonly name: string };
  'change.noted': Record<string, never>;
  'wrong.no-other': Record<string, never>;
  'wrong.fine': Record<string, never>;
  'back.out': { readonly items: readonly Message[] };
  'back.in': { readonly items: readonly Message[] };
  'back.both': { readonly back: readonly Message[]; readonly out: readonly Message[] };
  'back.not-all': Record<string, never>;
  'back.sold-out': Record<string, never>;
  'back.nothing': Record<string, never>;
  'clear.holds': { readonly count: number };
  'clear.done': { readonly count: number };
  'clear.kept': Record<string, never>;
  'start-over.fresh': Record<string, never>;
  'start-over.nothing-ordered': Record<string, never>;
  'privacy.known': { readonly code: 'yes' | 'other'; readonly limits: 'yes' | 'other'; readonly links: number; readonly orders: number };
  'privacy.known-page': Record<string, never>;
  'privacy.known-title': { readonly seller: string | number };
  'privacy.known-text': Record<string, never>;
  'privacy.known-guest': Record<string, never>;
  'privacy.about-to': { readonly seller: string | number };
  'privacy.forgotten': Record<string, never>;
  'privacy.forgotten-guest': Record<string, never>;
  'privacy.kept': Record<string, never>;
  'privacy.hushed': Record<string, never>;
  'reason.bought': { readonly day: DaySeen; readonly name: string };
  'reason.bought-often': { readonly day: DaySeen; readonly name: string; readonly times: number };
  'reason.only': { readonly name: string };
  'reason.chosen': { readonly name: string };
  'reason.none': Record<string, never>;
  'cart.empty': Record<string, never>;
  'cart.holds': { readonly count: number; readonly items: readonly Message[]; readonly subtotal: Money };
  'cart.summary': { readonly count: number; readonly subtotal: Money };
  'cart.removed': { readonly item: Message };
  'cart.holds-count': { readonly count: number; readonly subtotal: Money };
  'cart.not-there': { readonly heard: string };
  'cart.gone-already': Record<string, never>;
  'cart.kept': Record<string, never>;
  'reorder.shortage': { readonly clauses: readonly Message[] };
  'reorder.clause-gone': { readonly name: string };
  'reorder.clause-no-longer': { readonly name: string };
  'reorder.clause-few': { readonly name: string; readonly quantity: number };
  'reorder.all-missing': Record<string, never>;
  'reorder.no-orders': Record<string, never>;
  'purchase.read-out': { readonly delivery: Message; readonly items: readonly Message[]; readonly payment: Message; readonly price: Message; readonly seller: string | number };
  'purchase.read-out-together': { readonly delivery: Message; readonly items: readonly Message[]; readonly payment: Message; readonly price: Message; readonly seller: string | number };
  'purchase.price': { readonly total: Money };
  'purchase.price-pickup': { readonly total: Money };
  'purchase.price-off': { readonly off: Money; readonly total: Money };
  'purchase.price-pickup-off': { readonly off: Money; readonly total: Money };
  'purchase.shipping-window': { readonly day: DaySeen; readonly from: string; readonly to: string };
  'purchase.shipping-until': { readonly day: DaySeen; readonly to: string };
  'purchase.shipping-until-to': { readonly day: DaySeen; readonly street: string | number; readonly to: string };
  'purchase.shipping-by': { readonly day: DaySeen };
  'purchase.shipping-window-to': { readonly day: DaySeen; readonly from: string; readonly street: string | number; readonly to: string };
  'purchase.shipping-by-to': { readonly day: DaySeen; readonly street: string | number };
  'purchase.pickup': { readonly day: DaySeen; readonly from: string; readonly title: string | number };
  'purchase.card': { readonly brand: string | number; readonly lastFour: string };
  'purchase.other-method': Record<string, never>;
  'purchase.placed': { readonly arrival: Message; readonly digits: string; readonly items: readonly Message[]; readonly total: Money };
  'purchase.placed-before': { readonly arrival: Message; readonly digits: string; readonly items: readonly Message[]; readonly total: Money };
  'purchase.arrival-window': { readonly day: DaySeen; readonly from: string; readonly to: string };
  'purchase.arrival-by': { readonly day: DaySeen };
  'purchase.arrival-pickup': { readonly day: DaySeen; readonly from: string };
  'purchase.not-placed': Record<string, never>;
  'purchase.withdrawn': Record<string, never>;
  'purchase.expired': Record<string, never>;
  'purchase.gone-meanwhile': Record<string, never>;
  'purchase.nothing-to-approve': Record<string, never>;
  'purchase.wrong-code': { readonly left: number };
  'purchase.wrong-pin': Record<string, never>;
  'purchase.declined': Record<string, never>;
  'purchase.declined-no-card': Record<string, never>;
  'purchase.needs-action': Record<string, never>;
  'purchase.needs-action-no-card': Record<string, never>;
  'purchase.bank-waits': { readonly total: Money };
  'purchase.bank-waits-no-card': { readonly total: Money };
  'purchase.still-confirming': { readonly seller: string | number };
  'purchase.failed': { readonly seller: string | number };
  'purchase.settled': { readonly digits: string; readonly total: Money };
  'purchase.not-settled': Record<string, never>;
  'purchase.changed-total': { readonly before: Money; readonly now: Money };
  'purchase.changed': { readonly changes: readonly Message[] };
  'purchase.changed-line': { readonly before: string | number; readonly name: string; readonly now: string | number };
  'purchase.changed-gone': { readonly name: string };
  'purchase.changed-delivery': Record<string, never>;
  'purchase.changed-payment': Record<string, never>;
  'purchase.changed-discount': Record<string, never>;
  'purchase.changed-discount-gone': Record<string, never>;
  'purchase.receipt-title': { readonly number: string | number; readonly seller: string | number };
  'purchase.receipt-line': { readonly name: string | number; readonly quantity: string | number; readonly total: Money };
  'purchase.receipt-total': { readonly payment: Message; readonly total: Money };
  'purchase.receipt-delivery': { readonly delivery: Message };
  'choice.option': { readonly cost: Message; readonly day: DaySeen; readonly from: string };
  'choice.option-pickup': { readonly day: DaySeen; readonly title: string | number };
  'choice.option-card': { readonly brand: string | number; readonly lastFour: string };
  'choice.window': { readonly cost: Message; readonly day: DaySeen; readonly from: string; readonly to: string };
  'choice.by': { readonly cost: Message; readonly day: DaySeen };
  'choice.pickup': { readonly cost: Message; readonly day: DaySeen; readonly from: string; readonly title: string | number };
  'choice.cost': { readonly cost: Money };
  'choice.free': Record<string, never>;
  'choice.empty-cart': Record<string, never>;
  'choice.delivery-set': { readonly delivery: Message };
  'choice.delivery-already': Record<string, never>;
  'choice.delivery-gone': Record<string, never>;
  'choice.no-such-delivery': Record<string, never>;
  'choice.no-delivery': { readonly seller: string | number };
  'choice.address-set': { readonly address: Message };
  'choice.address-set-only': { readonly address: Message };
  'choice.address-already': Record<string, never>;
  'choice.undeliverable': { readonly seller: string | number };
  'choice.no-such-address': Record<string, never>;
  'choice.only-address': Record<string, never>;
  'choice.no-address': Record<string, never>;
  'choice.payment-set': { readonly payment: Message };
  'choice.payment-already': { readonly payment: Message };
  'choice.no-such-payment': Record<string, never>;
  'choice.only-payment': { readonly payment: Message };
  'choice.no-payment': Record<string, never>;
  'estimate.offers': { readonly clauses: readonly Message[] };
  'estimate.not-then': { readonly clauses: readonly Message[] };
  'estimate.empty-cart': Record<string, never>;
  'estimate.other-place': Record<string, never>;
  'coupon.applied': { readonly off: Money };
  'coupon.no-effect': Record<string, never>;
  'coupon.already': Record<string, never>;
  'coupon.removed': Record<string, never>;
  'coupon.none': Record<string, never>;
  'coupon.unknown': { readonly seller: string | number };
  'coupon.expired': Record<string, never>;
  'coupon.used-up': Record<string, never>;
  'coupon.minimum': { readonly missing: Money };
  'coupon.minimum-not-told': Record<string, never>;
  'coupon.empty-cart': Record<string, never>;
  'hand-over.over-limit': { readonly total: Money };
  'hand-over.order-limit': { readonly total: Money };
  'hand-over.day-limit': { readonly total: Money };
  'hand-over.speaker-unknown': Record<string, never>;
  'hand-over.channel-may-not-pay': Record<string, never>;
  'hand-over.code-locked': Record<string, never>;
  'hand-over.code-locked-no-card': Record<string, never>;
  'hand-over.pin-locked': Record<string, never>;
  'hand-over.no-payment-method': Record<string, never>;
  'hand-over.no-address': Record<string, never>;
  'hand-over.no-delivery': Record<string, never>;
  'hand-over.shop-cannot-charge': Record<string, never>;
  'hand-over.elsewhere': Record<string, never>;
  'hand-over.card-title': { readonly seller: string | number };
  'hand-over.card-text': { readonly seller: string | number };
  'hand-over.card-code': { readonly address: string | number };
  'hand-over.settings-title': { readonly seller: string | number };
  'hand-over.settings-text': Record<string, never>;
  'hand-over.bank-title': { readonly seller: string | number };
  'hand-over.declined-title': Record<string, never>;
  'order.none': Record<string, never>;
  'order.not-found': { readonly digits: string };
  'order.none-with': { readonly heard: string };
  'order.none-from': { readonly day: DaySeen };
  'order.none-then': Record<string, never>;
  'order.with': { readonly items: readonly Message[] };
  'order.latest-with': { readonly items: readonly Message[] };
  'order.latest-open-with': { readonly items: readonly Message[] };
  'order.latest-then': Record<string, never>;
  'order.still-packed': { readonly digits: string; readonly items: readonly Message[] };
  'order.processing': { readonly digits: string; readonly expected: Message };
  'order.payment-due': { readonly digits: string };
  'order.in-transit': { readonly digits: string; readonly expected: Message };
  'order.out-for-delivery': { readonly digits: string; readonly expected: Message };
  'order.ready': { readonly digits: string };
  'order.delivered': { readonly delivered: Message; readonly digits: string };
  'order.cancelled': { readonly digits: string };
  'order.returned': { readonly digits: string };
  'order.problem': { readonly digits: string; readonly telephone: string };
  'order.partial': { readonly digits: string; readonly expected: Message; readonly items: readonly Message[] };
  'order.partial-delivered': { readonly delivered: Message; readonly digits: string; readonly items: readonly Message[] };
  'order.partial-rest': { readonly rest: readonly Message[] };
  'order.others': { readonly count: number };
  'order.expected-window': { readonly day: DaySeen; readonly from: string; readonly to: string };
  'order.expected-day': { readonly day: DaySeen };
  'order.delivered-on': { readonly day: DaySeen };
  'order.nothing': Record<string, never>;
  'order.tracking-title': { readonly number: string | number };
  'order.tracking-text': { readonly carrier: string | number; readonly number: string | number };
  'order.tracking-number': { readonly number: string | number };
  'hours.open-until': { readonly closes: string; readonly store: string | number };
  'hours.open-all-day': { readonly store: string | number };
  'hours.closed-until-today': { readonly opens: string; readonly store: string | number };
  'hours.closed-until': { readonly day: DaySeen; readonly opens: string; readonly store: string | number };
  'hours.closed-for-long': { readonly store: string | number };
  'hours.on-day': { readonly closes: string; readonly day: DaySeen; readonly opens: string; readonly store: string | number };
  'hours.on-day-past': { readonly closes: string; readonly day: DaySeen; readonly opens: string; readonly store: string | number };
  'hours.on-day-closed': { readonly day: DaySeen; readonly store: string | number };
  'hours.on-day-was-closed': { readonly day: DaySeen; readonly store: string | number };
  'hours.on-day-all': { readonly day: DaySeen; readonly store: string | number };
  'hours.on-holiday': { readonly closes: string; readonly day: DaySeen; readonly holiday: string | number; readonly opens: string; readonly store: string | number };
  'hours.on-holiday-closed': { readonly day: DaySeen; readonly holiday: string | number; readonly store: string | number };
  'hours.on-holiday-today': { readonly closes: string; readonly holiday: string | number; readonly opens: string; readonly store: string | number };
  'hours.on-holiday-today-closed': { readonly holiday: string | number; readonly store: string | number };
  'hours.at-time-open': { readonly at: string; readonly closes: string; readonly day: DaySeen; readonly store: string | number };
  'hours.at-time-closed': { readonly at: string; readonly day: DaySeen; readonly store: string | number };
  'hours.days': { readonly spans: readonly Message[]; readonly store: string | number };
  'hours.span': { readonly closes: string; readonly day: DaySeen; readonly opens: string };
  'hours.span-run': { readonly closes: string; readonly days: number; readonly first: DaySeen; readonly last: DaySeen; readonly opens: string };
  'hours.days-with-closed': { readonly closed: readonly Message[]; readonly spans: readonly Message[]; readonly store: string | number };
  'hours.days-closed': { readonly closed: readonly Message[]; readonly store: string | number };
  'hours.closed-day': { readonly day: DaySeen };
  'hours.closed-run': { readonly days: number; readonly first: DaySeen; readonly last: DaySeen };
  'hours.several': { readonly clauses: readonly Message[] };
  'hours.several-on-day': { readonly clauses: readonly Message[]; readonly day: DaySeen };
  'hours.several-on-holiday': { readonly clauses: readonly Message[]; readonly day: DaySeen; readonly holiday: string | number };
  'hours.clause-open-until': { readonly closes: string; readonly store: string | number };
  'hours.clause-opens': { readonly day: DaySeen; readonly opens: string; readonly store: string | number };
  'hours.all-on-day': { readonly closes: string; readonly day: DaySeen; readonly opens: string };
  'hours.all-on-day-closed': { readonly day: DaySeen };
  'hours.all-on-holiday': { readonly closes: string; readonly day: DaySeen; readonly holiday: string | number; readonly opens: string };
  'hours.all-on-holiday-closed': { readonly day: DaySeen; readonly holiday: string | number };
  'hours.clause-hours': { readonly closes: string; readonly opens: string; readonly store: string | number };
  'hours.clause-was-open': { readonly closes: string; readonly opens: string; readonly store: string | number };
  'hours.clause-was-closed': { readonly store: string | number };
  'hours.clause-all-day': { readonly store: string | number };
  'hours.clause-closed': { readonly store: string | number };
  'hours.clause-at-open': { readonly at: string; readonly day: DaySeen; readonly store: string | number };
  'hours.clause-at-closed': { readonly at: string; readonly day: DaySeen; readonly store: string | number };
  'hours.unknown-holiday': { readonly holiday: string };
  'hours.unknown-store': { readonly heard: string };
  'hours.unknown-place': { readonly postalCode: string };
  'hours.ask-location': Record<string, never>;
  'hours.no-location': Record<string, never>;
  'hours.no-stores': Record<string, never>;
  'yes-no.nothing-to-confirm': Record<string, never>;
  'yes-no.fine': Record<string, never>;
  'yes-no.goodbye': Record<string, never>;
  'universal.nothing-to-repeat': Record<string, never>;
  'universal.help': Record<string, never>;
  'universal.help-guest': Record<string, never>;
  'universal.help-elsewhere': { readonly telephone: string };
  'universal.help-purchase': Record<string, never>;
  'universal.help-code': Record<string, never>;
  'universal.help-choose': Record<string, never>;
  'universal.help-coupon': Record<string, never>;
  'universal.help-link': Record<string, never>;
  'universal.help-yes-no': Record<string, never>;
  'universal.help-product': Record<string, never>;
  'universal.stop': Record<string, never>;
  'universal.no-more': Record<string, never>;
  'miss.first': Record<string, never>;
  'miss.second': Record<string, never>;
  'miss.third': Record<string, never>;
  'miss.third-transfer': Record<string, never>;
  'miss.silence': Record<string, never>;
  'miss.silent-end': Record<string, never>;
  'channel.apology': Record<string, never>;
  'channel.again': Record<string, never>;
  'channel.again-hint': Record<string, never>;
  'channel.gives-up': Record<string, never>;
  'channel.moment': Record<string, never>;
  'linking.alexa': Record<string, never>;
  'linking.google': Record<string, never>;
  'linking.telephony': Record<string, never>;
  'linking.sign-in-title': { readonly seller: string | number };
  'linking.sign-in-intro': { readonly platform: Message; readonly seller: string | number };
  'linking.email': Record<string, never>;
  'linking.password': Record<string, never>;
  'linking.sign-in': Record<string, never>;
  'linking.sign-in-at': { readonly seller: string | number };
  'linking.not-signed-in': Record<string, never>;
  'linking.cancel': Record<string, never>;
  'linking.wrong': Record<string, never>;
  'linking.too-many': Record<string, never>;
  'linking.shop-away': { readonly seller: string | number };
  'linking.consent-title': { readonly platform: Message };
  'linking.consent-intro': { readonly platform: Message; readonly seller: string | number };
  'linking.consent-intro-here': { readonly seller: string | number };
  'linking.may-see': Record<string, never>;
  'linking.may-fill': Record<string, never>;
  'linking.may-order': Record<string, never>;
  'linking.may-not': { readonly platform: Message; readonly seller: string | number };
  'linking.unlink': { readonly platform: Message };
  'linking.ends': Record<string, never>;
  'linking.agree': Record<string, never>;
  'linking.trouble-title': Record<string, never>;
  'linking.trouble': Record<string, never>;
  'linking.call': { readonly telephone: string };
  'linking.code-title': Record<string, never>;
  'linking.code-intro': Record<string, never>;
  'linking.code': Record<string, never>;
  'linking.code-wrong': Record<string, never>;
  'linking.code-heard-title': Record<string, never>;
  'linking.code-heard': { readonly platform: Message };
  'linking.go-on': Record<string, never>;
  'linking.linked-title': Record<string, never>;
  'linking.linked': Record<string, never>;
  'settings.title': Record<string, never>;
  'settings.intro': { readonly address: string | number; readonly seller: string | number };
  'settings.pay-with': Record<string, never>;
  'settings.deliver-to': Record<string, never>;
  'settings.account-default': { readonly seller: string | number };
  'settings.account-default-now': { readonly chosen: Message; readonly seller: string | number };
  'settings.wallet': Record<string, never>;
  'settings.card': Record<string, never>;
  'settings.store-credit': Record<string, never>;
  'settings.invoice': Record<string, never>;
  'settings.branded': { readonly brand: string | number };
  'settings.address': { readonly address: string | number };
  'settings.no-methods': { readonly seller: string | number };
  'settings.no-addresses': { readonly seller: string | number };
  'settings.methods-away': Record<string, never>;
  'settings.addresses-away': Record<string, never>;
  'settings.choose-listed': Record<string, never>;
  'settings.not-checked': Record<string, never>;
  'settings.limits': Record<string, never>;
  'settings.limits-hint': Record<string, never>;
  'settings.order-limit': { readonly currency: string | number };
  'settings.day-limit': { readonly currency: string | number };
  'settings.amount-wrong': { readonly example: Money };
  'settings.code': Record<string, never>;
  'settings.code-hint': Record<string, never>;
  'settings.code-from': { readonly from: Money };
  'settings.code-new': Record<string, never>;
  'settings.code-kept': Record<string, never>;
  'settings.code-remove': Record<string, never>;
  'settings.code-locked': Record<string, never>;
  'settings.code-unlock': Record<string, never>;
  'settings.code-four': Record<string, never>;
  'settings.code-easy': Record<string, never>;
  'settings.code-or-remove': Record<string, never>;
  'settings.who': Record<string, never>;
  'settings.only-recognised': Record<string, never>;
  'settings.only-recognised-hint': Record<string, never>;
  'settings.discreet': Record<string, never>;
  'settings.save': Record<string, never>;
  'settings.save-and-go-on': Record<string, never>;
  'settings.problems': { readonly count: number };
  'settings.saved': Record<string, never>;
  'settings.code-is-set': Record<string, never>;
  'settings.code-is-removed': Record<string, never>;
  'settings.code-is-unlocked': Record<string, never>;
  'settings.page-title': { readonly seller: string | number };
  'settings.sign-in-intro': { readonly seller: string | number };
  'settings.signed-out': Record<string, never>;
  'settings.sign-out': Record<string, never>;
  'settings.linked-title': Record<string, never>;
  'settings.linked-since': { readonly platform: Message; readonly since: DaySeen };
  'settings.none-linked': Record<string, never>;
  'settings.unlink': { readonly platform: Message };
  'settings.unlinked': { readonly platform: Message };
  'settings.orders-title': Record<string, never>;
  'settings.order': { readonly number: string | number; readonly placed: DaySeen; readonly total: Money };
  'settings.order-item': { readonly name: string | number; readonly quantity: string | number };
  'settings.no-orders': Record<string, never>;
  'settings.orders-elsewhere': { readonly seller: string | number };
  'settings.data-title': Record<string, never>;
  'settings.export': Record<string, never>;
  'settings.delete': Record<string, never>;
  'settings.delete-title': Record<string, never>;
  'settings.delete-intro': { readonly seller: string | number };
  'settings.keep': Record<string, never>;
  'settings.deleted-title': Record<string, never>;
  'settings.deleted': Record<string, never>;
}

export const messageKeys = [
  'item.line',
  'item.name',
  'item.more',
  'item.digits',
  'ask.anything',
  'ask.anything-hint',
  'ask.anything-hint-guest',
  'ask.anything-hint-elsewhere',
  'ask.anything-else',
  'ask.anything-else-hint',
  'ask.choose',
  'ask.choose-more',
  'ask.size',
  'ask.size-more',
  'ask.choose-hint',
  'ask.how-about',
  'ask.add',
  'ask.add-hint',
  'ask.reorder',
  'ask.reorder-hint',
  'ask.change',
  'ask.change-hint',
  'ask.remove',
  'ask.remove-hint',
  'ask.product',
  'ask.product-hint',
  'ask.quantity',
  'ask.quantity-hint',
  'ask.purchase',
  'ask.purchase-for',
  'ask.code',
  'ask.code-hint',
  'ask.purchase-hint',
  'ask.linked',
  'ask.linked-hint',
  'ask.cancel-order',
  'ask.cancel-order-hint',
  'ask.problem',
  'ask.problem-hint',
  'ask.put-through',
  'ask.put-through-hint',
  'ask.summary',
  'ask.summary-hint',
  'ask.clear',
  'ask.clear-hint',
  'ask.forget',
  'ask.forget-hint',
  'ask.store',
  'ask.store-hint',
  'ask.about',
  'ask.about-hint',
  'ask.add-it',
  'ask.add-named',
  'ask.add-it-hint',
  'ask.add-which',
  'ask.add-which-of',
  'ask.add-which-hint',
  'ask.coupon',
  'ask.coupon-hint',
  'ask.delivery',
  'ask.address',
  'ask.payment',
  'ask.choice-one',
  'ask.choice-one-hint',
  'ask.choice-hint',
  'ask.checkout',
  'ask.checkout-hint',
  'ask.resume',
  'launch.first-guest',
  'launch.first-elsewhere',
  'launch.first-newcomer',
  'launch.first-linked',
  'launch.returning',
  'launch.short',
  'launch.cart',
  'launch.arriving',
  'account.card',
  'account.expired',
  'account.elsewhere',
  'account.by-code',
  'account.not-yet',
  'account.linked-now',
  'account.code-title',
  'account.code-text',
  'account.unknown',
  'trouble.shop',
  'trouble.shop-hours',
  'trouble.shop-stores',
  'trouble.nothing-changed',
  'trouble.busy',
  'trouble.cart-unsure',
  'trouble.own',
  'trouble.own-after-yes',
  'product.added',
  'product.added-some',
  'product.some-left',
  'product.sold-out',
  'product.not-found',
  'product.not-found-here',
  'product.not-bought',
  'product.pricey',
  'product.left',
  'about.price',
  'about.price-of',
  'about.price-but-out',
  'about.closest',
  'about.priced',
  'about.prices',
  'about.have',
  'about.few-left',
  'about.have-several',
  'about.instead',
  'about.gone',
  'about.sizes',
  'about.more-sizes',
  'about.one-size',
  'about.one-size-unnamed',
  'about.sizes-of-several',
  'about.sizes-clause',
  'about.size-clause-unnamed',
  'about.cheaper',
  'about.same-price',
  'about.same-size',
  'about.bigger',
  'about.per-unit',
  'about.same-per-unit',
  'stores.place',
  'stores.places',
  'stores.place-clause',
  'stores.map-sent',
  'stores.card-title',
  'stores.card-address',
  'stores.phone',
  'stores.phone-title',
  'stores.phone-text',
  'several.added',
  'several.added-but',
  'several.removed',
  'several.removed-but',
  'several.noted',
  'several.noted-but',
  'several.unsure',
  'several.clause-unknown',
  'several.clause-not-there',
  'usual.none',
  'usual.weekly',
  'usual.all-missing',
  'usual.between',
  'usual.early',
  'usual.early-between',
  'undo.offer',
  'undo.offer-quiet',
  'undo.done',
  'undo.kept',
  'undo.none',
  'undo.already',
  'undo.too-late',
  'undo.unsure',
  'person.open',
  'person.all-day',
  'person.closed',
  'person.closed-for-long',
  'person.transfer',
  'person.card-title',
  'topic.order',
  'topic.order-digits',
  'topic.cancel',
  'topic.cancel-digits',
  'topic.problem',
  'topic.problem-digits',
  'topic.reorder',
  'topic.cart',
  'topic.hours',
  'problem.about-items',
  'problem.about-order',
  'problem.opened',
  'problem.open-already',
  'problem.answer',
  'problem.answer-due',
  'problem.left',
  'problem.no-order',
  'problem.unsure',
  'change.now',
  'change.swapped',
  'change.already',
  'change.closest',
  'change.noted',
  'wrong.no-other',
  'wrong.fine',
  'back.out',
  'back.in',
  'back.both',
  'back.not-all',
  'back.sold-out',
  'back.nothing',
  'clear.holds',
  'clear.done',
  'clear.kept',
  'start-over.fresh',
  'start-over.nothing-ordered',
  'privacy.known',
  'privacy.known-page',
  'privacy.known-title',
  'privacy.known-text',
  'privacy.known-guest',
  'privacy.about-to',
  'privacy.forgotten',
  'privacy.forgotten-guest',
  'privacy.kept',
  'privacy.hushed',
  'reason.bought',
  'reason.bought-often',
  'reason.only',
  'reason.chosen',
  'reason.none',
  'cart.empty',
  'cart.holds',
  'cart.summary',
  'cart.removed',
  'cart.holds-count',
  'cart.not-there',
  'cart.gone-already',
  'cart.kept',
  'reorder.shortage',
  'reorder.clause-gone',
  'reorder.clause-no-longer',
  'reorder.clause-few',
  'reorder.all-missing',
  'reorder.no-orders',
  'purchase.read-out',
  'purchase.read-out-together',
  'purchase.price',
  'purchase.price-pickup',
  'purchase.price-off',
  'purchase.price-pickup-off',
  'purchase.shipping-window',
  'purchase.shipping-until',
  'purchase.shipping-until-to',
  'purchase.shipping-by',
  'purchase.shipping-window-to',
  'purchase.shipping-by-to',
  'purchase.pickup',
  'purchase.card',
  'purchase.other-method',
  'purchase.placed',
  'purchase.placed-before',
  'purchase.arrival-window',
  'purchase.arrival-by',
  'purchase.arrival-pickup',
  'purchase.not-placed',
  'purchase.withdrawn',
  'purchase.expired',
  'purchase.gone-meanwhile',
  'purchase.nothing-to-approve',
  'purchase.wrong-code',
  'purchase.wrong-pin',
  'purchase.declined',
  'purchase.declined-no-card',
  'purchase.needs-action',
  'purchase.needs-action-no-card',
  'purchase.bank-waits',
  'purchase.bank-waits-no-card',
  'purchase.still-confirming',
  'purchase.failed',
  'purchase.settled',
  'purchase.not-settled',
  'purchase.changed-total',
  'purchase.changed',
  'purchase.changed-line',
  'purchase.changed-gone',
  'purchase.changed-delivery',
  'purchase.changed-payment',
  'purchase.changed-discount',
  'purchase.changed-discount-gone',
  'purchase.receipt-title',
  'purchase.receipt-line',
  'purchase.receipt-total',
  'purchase.receipt-delivery',
  'choice.option',
  'choice.option-pickup',
  'choice.option-card',
  'choice.window',
  'choice.by',
  'choice.pickup',
  'choice.cost',
  'choice.free',
  'choice.empty-cart',
  'choice.delivery-set',
  'choice.delivery-already',
  'choice.delivery-gone',
  'choice.no-such-delivery',
  'choice.no-delivery',
  'choice.address-set',
  'choice.address-set-only',
  'choice.address-already',
  'choice.undeliverable',
  'choice.no-such-address',
  'choice.only-address',
  'choice.no-address',
  'choice.payment-set',
  'choice.payment-already',
  'choice.no-such-payment',
  'choice.only-payment',
  'choice.no-payment',
  'estimate.offers',
  'estimate.not-then',
  'estimate.empty-cart',
  'estimate.other-place',
  'coupon.applied',
  'coupon.no-effect',
  'coupon.already',
  'coupon.removed',
  'coupon.none',
  'coupon.unknown',
  'coupon.expired',
  'coupon.used-up',
  'coupon.minimum',
  'coupon.minimum-not-told',
  'coupon.empty-cart',
  'hand-over.over-limit',
  'hand-over.order-limit',
  'hand-over.day-limit',
  'hand-over.speaker-unknown',
  'hand-over.channel-may-not-pay',
  'hand-over.code-locked',
  'hand-over.code-locked-no-card',
  'hand-over.pin-locked',
  'hand-over.no-payment-method',
  'hand-over.no-address',
  'hand-over.no-delivery',
  'hand-over.shop-cannot-charge',
  'hand-over.elsewhere',
  'hand-over.card-title',
  'hand-over.card-text',
  'hand-over.card-code',
  'hand-over.settings-title',
  'hand-over.settings-text',
  'hand-over.bank-title',
  'hand-over.declined-title',
  'order.none',
  'order.not-found',
  'order.none-with',
  'order.none-from',
  'order.none-then',
  'order.with',
  'order.latest-with',
  'order.latest-open-with',
  'order.latest-then',
  'order.still-packed',
  'order.processing',
  'order.payment-due',
  'order.in-transit',
  'order.out-for-delivery',
  'order.ready',
  'order.delivered',
  'order.cancelled',
  'order.returned',
  'order.problem',
  'order.partial',
  'order.partial-delivered',
  'order.partial-rest',
  'order.others',
  'order.expected-window',
  'order.expected-day',
  'order.delivered-on',
  'order.nothing',
  'order.tracking-title',
  'order.tracking-text',
  'order.tracking-number',
  'hours.open-until',
  'hours.open-all-day',
  'hours.closed-until-today',
  'hours.closed-until',
  'hours.closed-for-long',
  'hours.on-day',
  'hours.on-day-past',
  'hours.on-day-closed',
  'hours.on-day-was-closed',
  'hours.on-day-all',
  'hours.on-holiday',
  'hours.on-holiday-closed',
  'hours.on-holiday-today',
  'hours.on-holiday-today-closed',
  'hours.at-time-open',
  'hours.at-time-closed',
  'hours.days',
  'hours.span',
  'hours.span-run',
  'hours.days-with-closed',
  'hours.days-closed',
  'hours.closed-day',
  'hours.closed-run',
  'hours.several',
  'hours.several-on-day',
  'hours.several-on-holiday',
  'hours.clause-open-until',
  'hours.clause-opens',
  'hours.all-on-day',
  'hours.all-on-day-closed',
  'hours.all-on-holiday',
  'hours.all-on-holiday-closed',
  'hours.clause-hours',
  'hours.clause-was-open',
  'hours.clause-was-closed',
  'hours.clause-all-day',
  'hours.clause-closed',
  'hours.clause-at-open',
  'hours.clause-at-closed',
  'hours.unknown-holiday',
  'hours.unknown-store',
  'hours.unknown-place',
  'hours.ask-location',
  'hours.no-location',
  'hours.no-stores',
  'yes-no.nothing-to-confirm',
  'yes-no.fine',
  'yes-no.goodbye',
  'universal.nothing-to-repeat',
  'universal.help',
  'universal.help-guest',
  'universal.help-elsewhere',
  'universal.help-purchase',
  'universal.help-code',
  'universal.help-choose',
  'universal.help-coupon',
  'universal.help-link',
  'universal.help-yes-no',
  'universal.help-product',
  'universal.stop',
  'universal.no-more',
  'miss.first',
  'miss.second',
  'miss.third',
  'miss.third-transfer',
  'miss.silence',
  'miss.silent-end',
  'channel.apology',
  'channel.again',
  'channel.again-hint',
  'channel.gives-up',
  'channel.moment',
  'linking.alexa',
  'linking.google',
  'linking.telephony',
  'linking.sign-in-title',
  'linking.sign-in-intro',
  'linking.email',
  'linking.password',
  'linking.sign-in',
  'linking.sign-in-at',
  'linking.not-signed-in',
  'linking.cancel',
  'linking.wrong',
  'linking.too-many',
  'linking.shop-away',
  'linking.consent-title',
  'linking.consent-intro',
  'linking.consent-intro-here',
  'linking.may-see',
  'linking.may-fill',
  'linking.may-order',
  'linking.may-not',
  'linking.unlink',
  'linking.ends',
  'linking.agree',
  'linking.trouble-title',
  'linking.trouble',
  'linking.call',
  'linking.code-title',
  'linking.code-intro',
  'linking.code',
  'linking.code-wrong',
  'linking.code-heard-title',
  'linking.code-heard',
  'linking.go-on',
  'linking.linked-title',
  'linking.linked',
  'settings.title',
  'settings.intro',
  'settings.pay-with',
  'settings.deliver-to',
  'settings.account-default',
  'settings.account-default-now',
  'settings.wallet',
  'settings.card',
  'settings.store-credit',
  'settings.invoice',
  'settings.branded',
  'settings.address',
  'settings.no-methods',
  'settings.no-addresses',
  'settings.methods-away',
  'settings.addresses-away',
  'settings.choose-listed',
  'settings.not-checked',
  'settings.limits',
  'settings.limits-hint',
  'settings.order-limit',
  'settings.day-limit',
  'settings.amount-wrong',
  'settings.code',
  'settings.code-hint',
  'settings.code-from',
  'settings.code-new',
  'settings.code-kept',
  'settings.code-remove',
  'settings.code-locked',
  'settings.code-unlock',
  'settings.code-four',
  'settings.code-easy',
  'settings.code-or-remove',
  'settings.who',
  'settings.only-recognised',
  'settings.only-recognised-hint',
  'settings.discreet',
  'settings.save',
  'settings.save-and-go-on',
  'settings.problems',
  'settings.saved',
  'settings.code-is-set',
  'settings.code-is-removed',
  'settings.code-is-unlocked',
  'settings.page-title',
  'settings.sign-in-intro',
  'settings.signed-out',
  'settings.sign-out',
  'settings.linked-title',
  'settings.linked-since',
  'settings.none-linked',
  'settings.unlink',
  'settings.unlinked',
  'settings.orders-title',
  'settings.order',
  'settings.order-item',
  'settings.no-orders',
  'settings.orders-elsewhere',
  'settings.data-title',
  'settings.export',
  'settings.delete',
  'settings.delete-title',
  'settings.delete-intro',
  'settings.keep',
  'settings.deleted-title',
  'settings.deleted',
] as const satisfies readonly (keyof MessageParams)[];

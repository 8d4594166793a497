// @ts-nocheck
// Compiled for en-GB by "npm run generate".
import { choices, digits, money, phone, product, quoted, text, texts } from "../formats.ts";
import { number, plural, select } from "@messageformat/runtime";
import { en } from "@messageformat/runtime/lib/cardinals";
import { timesOf } from "../times.ts";
const { day, time } = timesOf({"day":{"near":"{near}","weekday":"{weekday}","date":"{date}"},"day-on":{"near":"{near}","weekday":"on {weekday}","date":"on {date}"},"day-until":{"near":"by {near}","weekday":"by {weekday}","date":"by {date}"},"hour":"{hour12} {part}","minutes":"{hour12}:{minute} {part}","parts":{"0":"am","12":"pm"}});
export default {
  "item.line": {
    "0": (d) => plural(d.quantity, 0, en, { "1": product(d.name, "en-GB"), other: number("en-GB", d.quantity, 0) + " of the " + product(d.name, "en-GB") })
  },
  "item.name": {
    "0": (d) => product(d.name, "en-GB")
  },
  "item.more": {
    "0": (d) => plural(d.count, 0, en, { "1": "1 more item", other: number("en-GB", d.count, 0) + " more items" })
  },
  "item.digits": {
    "0": (d) => digits(d.digits, "en-GB")
  },
  "ask.anything": {
    "0": () => "What would you like?"
  },
  "ask.anything-hint": {
    "0": () => "You can reorder, add something, or ask where your order is. What would you like?"
  },
  "ask.anything-hint-guest": {
    "0": () => "You can ask when we're open, or say reorder to link your account. What would you like?"
  },
  "ask.anything-hint-elsewhere": {
    "0": () => "You can ask when we're open, or where the nearest store is. What would you like?"
  },
  "ask.anything-else": {
    "0": () => "Anything else?",
    "1": () => "What else can I get you?",
    "2": () => "Would you like anything else?"
  },
  "ask.anything-else-hint": {
    "0": () => "Say what you need, or say no to finish. Anything else?"
  },
  "ask.choose": {
    "0": (d) => "Which one: " + choices(d.options, "en-GB") + "?"
  },
  "ask.choose-more": {
    "0": (d) => "Which one, or say more: " + choices(d.options, "en-GB") + "?"
  },
  "ask.size": {
    "0": (d) => "Which size: " + choices(d.options, "en-GB") + "?"
  },
  "ask.size-more": {
    "0": (d) => "Which size, or say more: " + choices(d.options, "en-GB") + "?"
  },
  "ask.choose-hint": {
    "0": (d) => "Say one of them, or, the first one: " + choices(d.options, "en-GB") + "?"
  },
  "ask.how-about": {
    "0": (d) => "How about " + product(d.name, "en-GB") + "?"
  },
  "ask.add": {
    "0": () => "What would you like to add?"
  },
  "ask.add-hint": {
    "0": () => "You can say, two percent milk. What shall I add?"
  },
  "ask.reorder": {
    "0": () => "What would you like to reorder?"
  },
  "ask.reorder-hint": {
    "0": () => "You can say, coffee, or, my last order. What shall I reorder?"
  },
  "ask.change": {
    "0": () => "What should I change?"
  },
  "ask.change-hint": {
    "0": () => "You can say, make the milk two. What should I change?"
  },
  "ask.remove": {
    "0": () => "Which one should I take out?"
  },
  "ask.remove-hint": {
    "0": () => "Name one of the things in your basket. Which one should I take out?"
  },
  "ask.product": {
    "0": (d) => "Did you mean " + product(d.name, "en-GB") + "?"
  },
  "ask.product-hint": {
    "0": (d) => "Say yes for " + product(d.name, "en-GB") + ", or no if it isn't. Is that the one?"
  },
  "ask.quantity": {
    "0": (d) => "Shall I put in " + plural(d.quantity, 0, en, { other: number("en-GB", d.quantity, 0) }) + " of the " + product(d.name, "en-GB") + "?"
  },
  "ask.quantity-hint": {
    "0": (d) => "Say yes for " + plural(d.quantity, 0, en, { other: number("en-GB", d.quantity, 0) }) + ", or no to leave it. Shall I put in " + plural(d.quantity, 0, en, { other: number("en-GB", d.quantity, 0) }) + "?"
  },
  "ask.purchase": {
    "0": () => "Shall I place the order?"
  },
  "ask.purchase-for": {
    "0": (d) => "Shall I place the order for " + money(d.total, "en-GB") + "?"
  },
  "ask.code": {
    "0": () => "What's your voice code?"
  },
  "ask.code-hint": {
    "0": () => "Say the four digits, one by one, or say no to leave it. What's your voice code?"
  },
  "ask.purchase-hint": {
    "0": (d) => "Say yes to buy it for " + money(d.total, "en-GB") + ", or no to leave it. Shall I place the order?"
  },
  "ask.linked": {
    "0": () => "Have you entered it?"
  },
  "ask.linked-hint": {
    "0": () => "Say yes when you're done, or say repeat to hear the code again. Have you entered it?"
  },
  "ask.cancel-order": {
    "0": () => "Shall I cancel it?"
  },
  "ask.cancel-order-hint": {
    "0": () => "Say yes to cancel the order, or no to keep it. Shall I cancel it?"
  },
  "ask.problem": {
    "0": () => "Shall I tell the shop?"
  },
  "ask.problem-hint": {
    "0": () => "Say yes to open a case with the shop, or no to leave it. Shall I tell the shop?"
  },
  "ask.put-through": {
    "0": () => "Shall I put you through to a person?"
  },
  "ask.put-through-hint": {
    "0": () => "Say yes and I connect you, or no to stay here. Shall I put you through?"
  },
  "ask.summary": {
    "0": () => "Shall I tell them what this was about?"
  },
  "ask.summary-hint": {
    "0": () => "Yes passes on topics and last digits of orders only, no leaves them out. Shall I tell them?"
  },
  "ask.clear": {
    "0": () => "Shall I empty it?"
  },
  "ask.clear-hint": {
    "0": () => "Say yes to take all of it out, or no to keep it. Shall I empty it?"
  },
  "ask.forget": {
    "0": () => "Shall I forget you?"
  },
  "ask.forget-hint": {
    "0": () => "Say yes to unlink your account and delete all that, or no to keep it. Shall I forget you?"
  },
  "ask.store": {
    "0": (d) => "Which store: " + choices(d.stores, "en-GB") + "?"
  },
  "ask.store-hint": {
    "0": (d) => "Say the name of the store or your postcode. Which store: " + choices(d.stores, "en-GB") + "?"
  },
  "ask.about": {
    "0": () => "Which product do you mean?"
  },
  "ask.about-hint": {
    "0": () => "Just name it, like two percent milk. Which product do you mean?"
  },
  "ask.add-it": {
    "0": () => "Shall I add it to your basket?",
    "1": () => "Shall I put it in your basket?",
    "2": () => "Would you like me to add it?"
  },
  "ask.add-named": {
    "0": (d) => "Shall I add " + product(d.name, "en-GB") + " to your basket?"
  },
  "ask.add-it-hint": {
    "0": (d) => "Say yes to add " + product(d.name, "en-GB") + ", or no to leave it. Shall I add it?"
  },
  "ask.add-which": {
    "0": () => "Which one shall I add, or none?",
    "1": () => "Would you like one of them, and which?"
  },
  "ask.add-which-of": {
    "0": (d) => "Shall I add one, and which: " + choices(d.options, "en-GB") + "?"
  },
  "ask.add-which-hint": {
    "0": () => "Say its name, or first, second or third, or no to leave it. Which one shall I add?"
  },
  "ask.coupon": {
    "0": () => "What's the code on it?"
  },
  "ask.coupon-hint": {
    "0": () => "Say the code as it's printed, or no to leave it. What's the code?"
  },
  "ask.delivery": {
    "0": () => "Which delivery would you like?"
  },
  "ask.address": {
    "0": () => "Which address shall it go to?"
  },
  "ask.payment": {
    "0": () => "What shall I charge?"
  },
  "ask.choice-one": {
    "0": (d) => "How about " + text(d.option, "en-GB") + "?"
  },
  "ask.choice-one-hint": {
    "0": (d) => "Say yes for it, or no to leave it. How about " + text(d.option, "en-GB") + "?"
  },
  "ask.choice-hint": {
    "0": () => "Say first, second or third, or no to leave it. Which one would you like?"
  },
  "ask.checkout": {
    "0": () => "Would you like to check out?"
  },
  "ask.checkout-hint": {
    "0": () => "Say yes to hear delivery and the total first. Would you like to check out?"
  },
  "ask.resume": {
    "0": () => "Would you like to check out now?"
  },
  "launch.first-guest": {
    "0": (d) => "Welcome to " + d.seller + ". I can tell you when we're open, and once your account is linked, I can order for you."
  },
  "launch.first-elsewhere": {
    "0": (d) => "Welcome to " + d.seller + ". I can tell you when we're open, and our website takes your orders."
  },
  "launch.first-newcomer": {
    "0": (d) => "Welcome to " + d.seller + ". You can say, add two percent milk, or ask when we're open."
  },
  "launch.first-linked": {
    "0": (d) => "Welcome to " + d.seller + ". You can say, reorder my coffee, add milk, or where's my order."
  },
  "launch.returning": {
    "0": (d) => "Welcome back to " + d.seller + ".",
    "1": (d) => "Hello again, this is " + d.seller + ".",
    "2": (d) => "Good to have you back at " + d.seller + "."
  },
  "launch.short": {
    "0": (d) => "Welcome to " + d.seller + "."
  },
  "launch.cart": {
    "0": (d) => "You have " + plural(d.count, 0, en, { "1": "1 item", other: number("en-GB", d.count, 0) + " items" }) + " in your basket."
  },
  "launch.arriving": {
    "0": (d) => "Your order ending in " + digits(d.digits, "en-GB") + " arrives today."
  },
  "account.card": {
    "0": (d) => "To do that I need your " + d.seller + " account. I've sent a card to your phone to link it."
  },
  "account.expired": {
    "0": (d) => "Your link to " + d.seller + " has run out. I've sent a card to your phone to renew it."
  },
  "account.elsewhere": {
    "0": (d) => "That needs your " + d.seller + " account, which I can't link on this line. You can order at our website or call " + phone(d.telephone, "en-GB") + "."
  },
  "account.by-code": {
    "0": (d) => "To do that I need your " + d.seller + " account. On your phone, go to " + d.address + ", and enter " + texts(d.groups, "en-GB") + "."
  },
  "account.not-yet": {
    "0": (d) => "It isn't linked yet. On your phone, go to " + d.address + ", and enter " + texts(d.groups, "en-GB") + "."
  },
  "account.linked-now": {
    "0": () => "Your account is linked."
  },
  "account.code-title": {
    "0": (d) => "Link your " + d.seller + " account"
  },
  "account.code-text": {
    "0": (d) => "Your code: " + d.code
  },
  "account.unknown": {
    "0": () => "I can't look up your account at the moment. Please try again in a few minutes."
  },
  "trouble.shop": {
    "0": (d) => "I can't reach " + d.seller + " right now. Please try again in a few minutes."
  },
  "trouble.shop-hours": {
    "0": (d) => "I can't look up our hours right now. You can call " + phone(d.telephone, "en-GB") + "."
  },
  "trouble.shop-stores": {
    "0": (d) => "I can't look up our stores right now. You can call " + phone(d.telephone, "en-GB") + "."
  },
  "trouble.nothing-changed": {
    "0": (d) => "I can't reach " + d.seller + " right now, so your basket is as it was. Please try again in a few minutes."
  },
  "trouble.busy": {
    "0": (d) => d.seller + " is very busy right now. Please try again in a minute."
  },
  "trouble.cart-unsure": {
    "0": (d) => d.seller + " did not confirm that in time. Please ask me what is in your basket before adding it again."
  },
  "trouble.own": {
    "0": () => "I've lost my place for a moment. Please try again in a few minutes."
  },
  "trouble.own-after-yes": {
    "0": () => "I've lost my place for a moment. Please ask me where your order is before you order it again."
  },
  "product.added": {
    "0": (d) => "Added " + text(d.item, "en-GB") + " for " + money(d.price, "en-GB") + ".",
    "1": (d) => text(d.item, "en-GB") + " for " + money(d.price, "en-GB") + ", in your basket.",
    "2": (d) => "Got it, " + text(d.item, "en-GB") + " for " + money(d.price, "en-GB") + "."
  },
  "product.added-some": {
    "0": (d) => "Only " + d.quantity + " of the " + product(d.name, "en-GB") + " " + plural(d.quantity, 0, en, { "1": "was", other: "were" }) + " left, so I added " + plural(d.quantity, 0, en, { "1": "that one", other: "those" }) + "."
  },
  "product.some-left": {
    "0": (d) => "Only " + d.quantity + " " + plural(d.quantity, 0, en, { "1": "was", other: "were" }) + " left."
  },
  "product.sold-out": {
    "0": (d) => "We've run out of " + product(d.name, "en-GB") + " right now."
  },
  "product.not-found": {
    "0": (d) => "I couldn't find " + quoted(d.heard, "en-GB") + ".",
    "1": (d) => "I don't see " + quoted(d.heard, "en-GB") + " in the store.",
    "2": (d) => "We don't seem to carry " + quoted(d.heard, "en-GB") + "."
  },
  "product.not-found-here": {
    "0": () => "We don't seem to have that."
  },
  "product.not-bought": {
    "0": (d) => "You haven't ordered " + quoted(d.heard, "en-GB") + " here before, but we do carry it."
  },
  "product.pricey": {
    "0": (d) => "That comes to " + money(d.price, "en-GB") + "."
  },
  "product.left": {
    "0": () => "All right, I left it out."
  },
  "about.price": {
    "0": (d) => "That's " + money(d.price, "en-GB") + " for " + product(d.name, "en-GB") + ".",
    "1": (d) => money(d.price, "en-GB") + " for " + product(d.name, "en-GB") + "."
  },
  "about.price-of": {
    "0": (d) => "That's " + money(d.price, "en-GB") + " for " + product(d.name, "en-GB") + ", so " + plural(d.quantity, 0, en, { other: number("en-GB", d.quantity, 0) }) + " come to " + money(d.total, "en-GB") + "."
  },
  "about.price-but-out": {
    "0": (d) => money(d.price, "en-GB") + " for " + product(d.name, "en-GB") + ", but we've run out of that right now."
  },
  "about.closest": {
    "0": (d) => "The closest I found is " + product(d.name, "en-GB") + ", for " + money(d.price, "en-GB") + "."
  },
  "about.priced": {
    "0": (d) => product(d.name, "en-GB") + " for " + money(d.price, "en-GB")
  },
  "about.prices": {
    "0": (d) => "We have " + texts(d.items, "en-GB") + "."
  },
  "about.have": {
    "0": (d) => "Yes, we have " + product(d.name, "en-GB") + ", for " + money(d.price, "en-GB") + ".",
    "1": (d) => "Yes, you can get " + product(d.name, "en-GB") + ", for " + money(d.price, "en-GB") + "."
  },
  "about.few-left": {
    "0": (d) => "Yes, but only " + d.quantity + " of the " + product(d.name, "en-GB") + " " + plural(d.quantity, 0, en, { "1": "is", other: "are" }) + " left, for " + money(d.price, "en-GB") + plural(d.quantity, 0, en, { "1": "", other: " each" }) + "."
  },
  "about.have-several": {
    "0": (d) => "Yes, we have " + texts(d.items, "en-GB") + "."
  },
  "about.instead": {
    "0": (d) => "We do have " + texts(d.items, "en-GB") + "."
  },
  "about.gone": {
    "0": (d) => "We no longer sell " + product(d.name, "en-GB") + "."
  },
  "about.sizes": {
    "0": (d) => "You can get " + product(d.name, "en-GB") + " in " + texts(d.sizes, "en-GB") + "."
  },
  "about.more-sizes": {
    "0": (d) => plural(d.count, 0, en, { "1": "1 more size", other: number("en-GB", d.count, 0) + " more sizes" })
  },
  "about.one-size": {
    "0": (d) => "You can get " + product(d.name, "en-GB") + " in one size, " + product(d.size, "en-GB") + ", for " + money(d.price, "en-GB") + "."
  },
  "about.one-size-unnamed": {
    "0": (d) => "You can get " + product(d.name, "en-GB") + " in one size, for " + money(d.price, "en-GB") + "."
  },
  "about.sizes-of-several": {
    "0": (d) => "We have " + texts(d.clauses, "en-GB") + "."
  },
  "about.sizes-clause": {
    "0": (d) => product(d.name, "en-GB") + " in " + choices(d.sizes, "en-GB")
  },
  "about.size-clause-unnamed": {
    "0": (d) => product(d.name, "en-GB") + " in one size"
  },
  "about.cheaper": {
    "0": (d) => "You save " + money(d.difference, "en-GB") + " with " + product(d.name, "en-GB") + ": " + money(d.price, "en-GB") + " against " + money(d.otherPrice, "en-GB") + " for " + product(d.other, "en-GB") + "."
  },
  "about.same-price": {
    "0": (d) => product(d.name, "en-GB") + " and " + product(d.other, "en-GB") + " both cost " + money(d.price, "en-GB") + "."
  },
  "about.same-size": {
    "0": () => "Both are the same size."
  },
  "about.bigger": {
    "0": (d) => "There's more in " + product(d.name, "en-GB") + "."
  },
  "about.per-unit": {
    "0": (d) => "The cheaper one is " + select(d.size, { bigger: "bigger, too", other: "smaller" }) + ": per " + select(d.unit, { ounce: "ounce", other: "piece" }) + " it's " + money(d.each, "en-GB") + " against " + money(d.otherEach, "en-GB") + "."
  },
  "about.same-per-unit": {
    "0": (d) => "The cheaper one is " + select(d.size, { bigger: "bigger, too", other: "smaller" }) + ", and costs about the same per " + select(d.unit, { ounce: "ounce", other: "piece" }) + "."
  },
  "stores.place": {
    "0": (d) => d.store + " is at " + d.street + " in " + d.city + "."
  },
  "stores.places": {
    "0": (d) => texts(d.clauses, "en-GB") + "."
  },
  "stores.place-clause": {
    "0": (d) => d.store + " is at " + d.street + " in " + d.city
  },
  "stores.map-sent": {
    "0": () => "I've sent the way there to your phone.",
    "1": () => "You'll find the map on your phone."
  },
  "stores.card-title": {
    "0": (d) => "Where to find " + d.seller
  },
  "stores.card-address": {
    "0": (d) => d.store + ": " + d.street + ", " + d.city + ", " + d.region
  },
  "stores.phone": {
    "0": (d) => "The number of " + d.name + " is " + phone(d.telephone, "en-GB") + "."
  },
  "stores.phone-title": {
    "0": (d) => "Call " + d.name
  },
  "stores.phone-text": {
    "0": (d) => phone(d.telephone, "en-GB")
  },
  "several.added": {
    "0": (d) => "Added " + texts(d.items, "en-GB") + " for " + money(d.price, "en-GB") + ".",
    "1": (d) => texts(d.items, "en-GB") + " for " + money(d.price, "en-GB") + ", in your basket.",
    "2": (d) => "Got it, " + texts(d.items, "en-GB") + " for " + money(d.price, "en-GB") + "."
  },
  "several.added-but": {
    "0": (d) => "Added " + texts(d.items, "en-GB") + " for " + money(d.price, "en-GB") + ", but " + texts(d.clauses, "en-GB") + "."
  },
  "several.removed": {
    "0": (d) => "I took out " + texts(d.items, "en-GB") + "."
  },
  "several.removed-but": {
    "0": (d) => "I took out " + texts(d.items, "en-GB") + ", but " + texts(d.clauses, "en-GB") + "."
  },
  "several.noted": {
    "0": (d) => "So far I have " + texts(d.items, "en-GB") + "."
  },
  "several.noted-but": {
    "0": (d) => "So far I have " + texts(d.items, "en-GB") + ", but " + texts(d.clauses, "en-GB") + "."
  },
  "several.unsure": {
    "0": (d) => "I'm not sure about " + quoted(d.heard, "en-GB") + "."
  },
  "several.clause-unknown": {
    "0": (d) => "I couldn't find " + quoted(d.heard, "en-GB")
  },
  "several.clause-not-there": {
    "0": (d) => "I don't see " + quoted(d.heard, "en-GB") + " in your basket"
  },
  "usual.none": {
    "0": () => "I don't know your usual yet, so this is your last order."
  },
  "usual.weekly": {
    "0": (d) => "You buy " + plural(d.count, 0, en, { "1": "this", other: "these" }) + " about every " + plural(d.weeks, 0, en, { "1": "week", other: number("en-GB", d.weeks, 0) + " weeks" }) + "."
  },
  "usual.all-missing": {
    "0": () => "Everything you usually buy is sold out right now."
  },
  "usual.between": {
    "0": (d) => "You buy these every " + d.from + " to " + plural(d.to, 0, en, { one: number("en-GB", d.to, 0) + " week", other: number("en-GB", d.to, 0) + " weeks" }) + "."
  },
  "usual.early": {
    "0": (d) => "It's a little early, as you buy " + plural(d.count, 0, en, { "1": "this", other: "these" }) + " about every " + plural(d.weeks, 0, en, { "1": "week", other: number("en-GB", d.weeks, 0) + " weeks" }) + "."
  },
  "usual.early-between": {
    "0": (d) => "It's a little early, as you buy these every " + d.from + " to " + plural(d.to, 0, en, { one: number("en-GB", d.to, 0) + " week", other: number("en-GB", d.to, 0) + " weeks" }) + "."
  },
  "undo.offer": {
    "0": (d) => "Your order ending in " + digits(d.digits, "en-GB") + " is " + texts(d.items, "en-GB") + " for " + money(d.total, "en-GB") + "."
  },
  "undo.offer-quiet": {
    "0": (d) => "Your order ending in " + digits(d.digits, "en-GB") + " is for " + money(d.total, "en-GB") + "."
  },
  "undo.done": {
    "0": (d) => "Your order ending in " + digits(d.digits, "en-GB") + " is cancelled, and " + money(d.total, "en-GB") + " goes back to you."
  },
  "undo.kept": {
    "0": () => "All right, your order stays as it is."
  },
  "undo.none": {
    "0": () => "You have no order that could be cancelled."
  },
  "undo.already": {
    "0": (d) => "Your order ending in " + digits(d.digits, "en-GB") + " was cancelled already."
  },
  "undo.too-late": {
    "0": (d) => "It's too late to cancel your order ending in " + digits(d.digits, "en-GB") + " by voice."
  },
  "undo.unsure": {
    "0": (d) => d.seller + " hasn't confirmed that in time. Ask me in a minute where your order is."
  },
  "person.open": {
    "0": (d) => "You can reach a person at " + phone(d.telephone, "en-GB") + ", until " + time(d.closes, "en-GB") + "."
  },
  "person.all-day": {
    "0": (d) => "You can reach a person at " + phone(d.telephone, "en-GB") + ", day and night."
  },
  "person.closed": {
    "0": (d) => "Nobody is there right now. You can reach a person at " + phone(d.telephone, "en-GB") + ", " + day(d.day, "en-GB") + " from " + time(d.opens, "en-GB") + "."
  },
  "person.closed-for-long": {
    "0": (d) => "Nobody is there this week. The number is " + phone(d.telephone, "en-GB") + "."
  },
  "person.transfer": {
    "0": () => "One moment, I'm putting you through to a person."
  },
  "person.card-title": {
    "0": (d) => "Talk to " + d.seller
  },
  "topic.order": {
    "0": () => "asked about an order"
  },
  "topic.order-digits": {
    "0": (d) => "asked about the order ending in " + digits(d.digits, "en-GB")
  },
  "topic.cancel": {
    "0": () => "wanted to cancel an order"
  },
  "topic.cancel-digits": {
    "0": (d) => "wanted to cancel the order ending in " + digits(d.digits, "en-GB")
  },
  "topic.problem": {
    "0": () => "has a problem with an order"
  },
  "topic.problem-digits": {
    "0": (d) => "has a problem with the order ending in " + digits(d.digits, "en-GB")
  },
  "topic.reorder": {
    "0": () => "wanted to reorder"
  },
  "topic.cart": {
    "0": () => "has been filling a basket"
  },
  "topic.hours": {
    "0": () => "asked for opening hours"
  },
  "problem.about-items": {
    "0": (d) => "That's " + texts(d.items, "en-GB") + ", from your order ending in " + digits(d.digits, "en-GB") + ", placed " + day(d.day, "en-GB") + "."
  },
  "problem.about-order": {
    "0": (d) => "That's your order ending in " + digits(d.digits, "en-GB") + ", placed " + day(d.day, "en-GB") + "."
  },
  "problem.opened": {
    "0": (d) => d.seller + " has your case, ending in " + digits(d.digits, "en-GB") + "."
  },
  "problem.open-already": {
    "0": (d) => d.seller + " has that case already, ending in " + digits(d.digits, "en-GB") + "."
  },
  "problem.answer": {
    "0": (d) => "You'll get an answer by e-mail by " + day(d.day, "en-GB") + "."
  },
  "problem.answer-due": {
    "0": () => "An answer comes by e-mail."
  },
  "problem.left": {
    "0": () => "All right, I'll leave it."
  },
  "problem.no-order": {
    "0": () => "I couldn't find that order any more."
  },
  "problem.unsure": {
    "0": (d) => d.seller + " hasn't confirmed that in time. Tell me again in a minute; it stays one case."
  },
  "change.now": {
    "0": (d) => "That's " + text(d.item, "en-GB") + " now, for " + money(d.price, "en-GB") + ".",
    "1": (d) => text(d.item, "en-GB") + " now, for " + money(d.price, "en-GB") + "."
  },
  "change.swapped": {
    "0": (d) => "I swapped it for " + text(d.item, "en-GB") + ", " + money(d.price, "en-GB") + ".",
    "1": (d) => "You now have " + text(d.item, "en-GB") + " instead, for " + money(d.price, "en-GB") + "."
  },
  "change.already": {
    "0": (d) => "You have " + text(d.item, "en-GB") + " already."
  },
  "change.closest": {
    "0": (d) => product(d.name, "en-GB") + " is the closest I have to that."
  },
  "change.noted": {
    "0": () => "All right."
  },
  "wrong.no-other": {
    "0": () => "I have nothing else like it."
  },
  "wrong.fine": {
    "0": () => "All right, not that one."
  },
  "back.out": {
    "0": (d) => "I took " + texts(d.items, "en-GB") + " back out.",
    "1": (d) => texts(d.items, "en-GB") + ", out again."
  },
  "back.in": {
    "0": (d) => "I put " + texts(d.items, "en-GB") + " back in.",
    "1": (d) => texts(d.items, "en-GB") + ", back in."
  },
  "back.both": {
    "0": (d) => "I put " + texts(d.back, "en-GB") + " back in, and took " + texts(d.out, "en-GB") + " out."
  },
  "back.not-all": {
    "0": () => "Not all of it was left."
  },
  "back.sold-out": {
    "0": () => "I can't put that back, because it's sold out now."
  },
  "back.nothing": {
    "0": () => "There's nothing to undo.",
    "1": () => "I see nothing to undo."
  },
  "clear.holds": {
    "0": (d) => "There " + plural(d.count, 0, en, { "1": "is 1 item", other: "are " + number("en-GB", d.count, 0) + " items" }) + " in your basket."
  },
  "clear.done": {
    "0": (d) => "Done, " + plural(d.count, 0, en, { "1": "1 item is", other: "all " + number("en-GB", d.count, 0) + " items are" }) + " out of your basket.",
    "1": (d) => "I took out " + plural(d.count, 0, en, { "1": "1 item", other: "all " + number("en-GB", d.count, 0) + " items" }) + ", so your basket is empty."
  },
  "clear.kept": {
    "0": () => "All right, your basket stays as it is."
  },
  "start-over.fresh": {
    "0": () => "All right, from the beginning.",
    "1": () => "Okay, let's start again."
  },
  "start-over.nothing-ordered": {
    "0": () => "All right, nothing was ordered, and we start again."
  },
  "privacy.known": {
    "0": (d) => "I keep " + plural(d.links, 0, en, { "0": "no account link", "1": "your account link", other: number("en-GB", d.links, 0) + " account links" }) + ", " + plural(d.orders, 0, en, { "0": "no orders", "1": "1 order", other: number("en-GB", d.orders, 0) + " orders" }) + " placed by voice" + select(d.code, { yes: ", a voice code", other: "" }) + select(d.limits, { yes: ", your limits", other: "" }) + ", and when you were last here."
  },
  "privacy.known-page": {
    "0": () => "I've sent a link to see or delete it all."
  },
  "privacy.known-title": {
    "0": (d) => "What " + d.seller + " keeps for your voice"
  },
  "privacy.known-text": {
    "0": () => "See it, download it, or delete it."
  },
  "privacy.known-guest": {
    "0": () => "I keep how often you've been here and nothing that says who you are."
  },
  "privacy.about-to": {
    "0": (d) => "That unlinks your account and deletes your settings. Orders stay with " + d.seller + "."
  },
  "privacy.forgotten": {
    "0": () => "Done. Your account is unlinked and I've deleted what I kept. Goodbye."
  },
  "privacy.forgotten-guest": {
    "0": () => "Done. I've deleted what I kept. Goodbye."
  },
  "privacy.kept": {
    "0": () => "All right, everything stays as it is."
  },
  "privacy.hushed": {
    "0": () => "I talk about that only with a voice I recognise. You'll find it in your account."
  },
  "reason.bought": {
    "0": (d) => "I picked " + product(d.name, "en-GB") + " because you bought it " + day(d.day, "en-GB") + "."
  },
  "reason.bought-often": {
    "0": (d) => "You've bought " + product(d.name, "en-GB") + " " + plural(d.times, 0, en, { "1": "once", other: number("en-GB", d.times, 0) + " times" }) + ", most recently " + day(d.day, "en-GB") + ", so I picked that."
  },
  "reason.only": {
    "0": (d) => "I picked " + product(d.name, "en-GB") + " because it's the closest match we have."
  },
  "reason.chosen": {
    "0": (d) => "I took " + product(d.name, "en-GB") + " because you chose it."
  },
  "reason.none": {
    "0": () => "I haven't picked anything for you yet."
  },
  "cart.empty": {
    "0": () => "Your basket is empty."
  },
  "cart.holds": {
    "0": (d) => "You have " + plural(d.count, 0, en, { "1": "1 item", other: number("en-GB", d.count, 0) + " items" }) + " in your basket: " + texts(d.items, "en-GB") + ". That's " + money(d.subtotal, "en-GB") + " before delivery and tax."
  },
  "cart.summary": {
    "0": (d) => "That's " + plural(d.count, 0, en, { "1": "1 item", other: number("en-GB", d.count, 0) + " items" }) + ", " + money(d.subtotal, "en-GB") + " before delivery and tax."
  },
  "cart.removed": {
    "0": (d) => "I took out " + text(d.item, "en-GB") + ".",
    "1": (d) => text(d.item, "en-GB") + ", removed.",
    "2": (d) => "Okay, I removed " + text(d.item, "en-GB") + "."
  },
  "cart.holds-count": {
    "0": (d) => "You have " + plural(d.count, 0, en, { "1": "1 item", other: number("en-GB", d.count, 0) + " items" }) + " in your basket, " + money(d.subtotal, "en-GB") + " before delivery and tax."
  },
  "cart.not-there": {
    "0": (d) => "I don't see " + quoted(d.heard, "en-GB") + " in your basket."
  },
  "cart.gone-already": {
    "0": () => "That is no longer in your basket."
  },
  "cart.kept": {
    "0": () => "Your basket is saved for next time."
  },
  "reorder.shortage": {
    "0": (d) => texts(d.clauses, "en-GB") + "."
  },
  "reorder.clause-gone": {
    "0": (d) => "we've run out of " + product(d.name, "en-GB")
  },
  "reorder.clause-no-longer": {
    "0": (d) => "we no longer sell " + product(d.name, "en-GB")
  },
  "reorder.clause-few": {
    "0": (d) => "only " + d.quantity + " of the " + product(d.name, "en-GB") + " " + plural(d.quantity, 0, en, { "1": "is", other: "are" }) + " left"
  },
  "reorder.all-missing": {
    "0": () => "Everything from your last order is sold out right now."
  },
  "reorder.no-orders": {
    "0": () => "You haven't ordered anything here yet."
  },
  "purchase.read-out": {
    "0": (d) => "That's " + texts(d.items, "en-GB") + " from " + d.seller + ", " + text(d.delivery, "en-GB") + ", " + text(d.price, "en-GB") + " on your " + text(d.payment, "en-GB") + "."
  },
  "purchase.read-out-together": {
    "0": (d) => "With your basket: " + texts(d.items, "en-GB") + " from " + d.seller + ", " + text(d.delivery, "en-GB") + ", " + text(d.price, "en-GB") + " on your " + text(d.payment, "en-GB") + "."
  },
  "purchase.price": {
    "0": (d) => "for " + money(d.total, "en-GB") + " with tax and delivery"
  },
  "purchase.price-pickup": {
    "0": (d) => "for " + money(d.total, "en-GB") + " with tax"
  },
  "purchase.price-off": {
    "0": (d) => "for " + money(d.total, "en-GB") + " with tax and delivery and " + money(d.off, "en-GB") + " off"
  },
  "purchase.price-pickup-off": {
    "0": (d) => "for " + money(d.total, "en-GB") + " with tax and " + money(d.off, "en-GB") + " off"
  },
  "purchase.shipping-window": {
    "0": (d) => "delivered " + day(d.day, "en-GB") + ", " + time(d.from, "en-GB") + " to " + time(d.to, "en-GB")
  },
  "purchase.shipping-until": {
    "0": (d) => "delivered " + day(d.day, "en-GB") + " by " + time(d.to, "en-GB")
  },
  "purchase.shipping-until-to": {
    "0": (d) => "delivered to " + d.street + " " + day(d.day, "en-GB") + " by " + time(d.to, "en-GB")
  },
  "purchase.shipping-by": {
    "0": (d) => "delivered by " + day(d.day, "en-GB")
  },
  "purchase.shipping-window-to": {
    "0": (d) => "delivered to " + d.street + " " + day(d.day, "en-GB") + ", " + time(d.from, "en-GB") + " to " + time(d.to, "en-GB")
  },
  "purchase.shipping-by-to": {
    "0": (d) => "delivered to " + d.street + " by " + day(d.day, "en-GB")
  },
  "purchase.pickup": {
    "0": (d) => "for " + d.title + ", ready " + day(d.day, "en-GB") + " at " + time(d.from, "en-GB")
  },
  "purchase.card": {
    "0": (d) => d.brand + " ending " + digits(d.lastFour, "en-GB")
  },
  "purchase.other-method": {
    "0": () => "stored payment method"
  },
  "purchase.placed": {
    "0": (d) => "Ordered: " + texts(d.items, "en-GB") + " for " + money(d.total, "en-GB") + ". " + text(d.arrival, "en-GB") + ", and the order number ends in " + digits(d.digits, "en-GB") + ".",
    "1": (d) => "It's ordered: " + texts(d.items, "en-GB") + " for " + money(d.total, "en-GB") + ". " + text(d.arrival, "en-GB") + ", and the order number ends in " + digits(d.digits, "en-GB") + ".",
    "2": (d) => "Your order is in: " + texts(d.items, "en-GB") + " for " + money(d.total, "en-GB") + ". " + text(d.arrival, "en-GB") + ", and the order number ends in " + digits(d.digits, "en-GB") + "."
  },
  "purchase.placed-before": {
    "0": (d) => "That is already ordered: " + texts(d.items, "en-GB") + " for " + money(d.total, "en-GB") + ". " + text(d.arrival, "en-GB") + ", and the order number ends in " + digits(d.digits, "en-GB") + "."
  },
  "purchase.arrival-window": {
    "0": (d) => "It comes " + day(d.day, "en-GB") + " between " + time(d.from, "en-GB") + " and " + time(d.to, "en-GB")
  },
  "purchase.arrival-by": {
    "0": (d) => "It comes by " + day(d.day, "en-GB")
  },
  "purchase.arrival-pickup": {
    "0": (d) => "It's ready " + day(d.day, "en-GB") + " at " + time(d.from, "en-GB")
  },
  "purchase.not-placed": {
    "0": () => "All right, nothing was ordered."
  },
  "purchase.withdrawn": {
    "0": () => "Nothing was ordered."
  },
  "purchase.expired": {
    "0": () => "That offer ran out, so nothing was ordered."
  },
  "purchase.gone-meanwhile": {
    "0": () => "It sold out or left your basket meanwhile, so nothing was ordered."
  },
  "purchase.nothing-to-approve": {
    "0": () => "There's nothing waiting for a yes, and nothing was ordered."
  },
  "purchase.wrong-code": {
    "0": (d) => "That code isn't right, and " + plural(d.left, 0, en, { "1": "one try is", other: number("en-GB", d.left, 0) + " tries are" }) + " left."
  },
  "purchase.wrong-pin": {
    "0": () => "That PIN didn't match."
  },
  "purchase.declined": {
    "0": () => "Your card was declined, so nothing was ordered. I've sent a link to choose another one."
  },
  "purchase.declined-no-card": {
    "0": () => "Your card was declined, so nothing was ordered. Please choose another one in your account on our website."
  },
  "purchase.needs-action": {
    "0": () => "Your bank needs your approval before this order goes through. I've sent a link to finish it."
  },
  "purchase.needs-action-no-card": {
    "0": () => "Your bank needs your approval before this order goes through. Please open your account on our website to finish it."
  },
  "purchase.bank-waits": {
    "0": (d) => "Your order for " + money(d.total, "en-GB") + " waits for your bank's approval, and I've sent the link again."
  },
  "purchase.bank-waits-no-card": {
    "0": (d) => "Your order for " + money(d.total, "en-GB") + " waits for your bank's approval in your account on our website."
  },
  "purchase.still-confirming": {
    "0": (d) => "I'm still confirming that with " + d.seller + ". Ask me in a minute where your order is, and please don't order it again.",
    "1": (d) => d.seller + " hasn't confirmed your order yet. Ask me again in a minute, and please don't order it twice."
  },
  "purchase.failed": {
    "0": (d) => "I couldn't reach " + d.seller + ", so nothing was ordered."
  },
  "purchase.settled": {
    "0": (d) => "Your earlier order went through, " + money(d.total, "en-GB") + ", ending in " + digits(d.digits, "en-GB") + "."
  },
  "purchase.not-settled": {
    "0": () => "Your earlier order did not go through, and nothing was charged."
  },
  "purchase.changed-total": {
    "0": (d) => "The total has changed from " + money(d.before, "en-GB") + " to " + money(d.now, "en-GB") + "."
  },
  "purchase.changed": {
    "0": (d) => "Since I read it out, " + texts(d.changes, "en-GB") + "."
  },
  "purchase.changed-line": {
    "0": (d) => product(d.name, "en-GB") + " went from " + d.before + " to " + d.now
  },
  "purchase.changed-gone": {
    "0": (d) => "there's no more " + product(d.name, "en-GB")
  },
  "purchase.changed-delivery": {
    "0": () => "the delivery has changed"
  },
  "purchase.changed-payment": {
    "0": () => "the payment method has changed"
  },
  "purchase.changed-discount": {
    "0": () => "the discount has changed"
  },
  "purchase.changed-discount-gone": {
    "0": () => "the coupon stopped counting"
  },
  "purchase.receipt-title": {
    "0": (d) => "Order " + d.number + " at " + d.seller
  },
  "purchase.receipt-line": {
    "0": (d) => d.quantity + " × " + d.name + ": " + money(d.total, "en-GB")
  },
  "purchase.receipt-total": {
    "0": (d) => "Total: " + money(d.total, "en-GB") + ", charged to your " + text(d.payment, "en-GB")
  },
  "purchase.receipt-delivery": {
    "0": (d) => "Delivery: " + text(d.delivery, "en-GB")
  },
  "choice.option": {
    "0": (d) => day(d.day, "en-GB") + " from " + time(d.from, "en-GB") + " " + text(d.cost, "en-GB")
  },
  "choice.option-pickup": {
    "0": (d) => d.title + " " + day(d.day, "en-GB")
  },
  "choice.option-card": {
    "0": (d) => d.brand + " " + digits(d.lastFour, "en-GB")
  },
  "choice.window": {
    "0": (d) => day(d.day, "en-GB") + " from " + time(d.from, "en-GB") + " to " + time(d.to, "en-GB") + " " + text(d.cost, "en-GB")
  },
  "choice.by": {
    "0": (d) => "by " + day(d.day, "en-GB") + " " + text(d.cost, "en-GB")
  },
  "choice.pickup": {
    "0": (d) => d.title + " " + day(d.day, "en-GB") + " from " + time(d.from, "en-GB") + " " + text(d.cost, "en-GB")
  },
  "choice.cost": {
    "0": (d) => "for " + money(d.cost, "en-GB")
  },
  "choice.free": {
    "0": () => "at no charge"
  },
  "choice.empty-cart": {
    "0": () => "Your basket is empty, so there's nothing to deliver yet."
  },
  "choice.delivery-set": {
    "0": (d) => "Your basket is set for " + text(d.delivery, "en-GB") + "."
  },
  "choice.delivery-already": {
    "0": () => "It's set for that already."
  },
  "choice.delivery-gone": {
    "0": () => "That one just closed, so I left the delivery as it was."
  },
  "choice.no-such-delivery": {
    "0": () => "There's no delivery like that."
  },
  "choice.no-delivery": {
    "0": (d) => d.seller + " has no delivery for your basket right now."
  },
  "choice.address-set": {
    "0": (d) => "The delivery address is now " + text(d.address, "en-GB") + "."
  },
  "choice.address-set-only": {
    "0": (d) => "The delivery address is now " + text(d.address, "en-GB") + ". The delivery there is chosen when you check out."
  },
  "choice.address-already": {
    "0": () => "It goes there already."
  },
  "choice.undeliverable": {
    "0": (d) => d.seller + " doesn't deliver there, so I left the address as it was."
  },
  "choice.no-such-address": {
    "0": () => "I don't see that address in your account."
  },
  "choice.only-address": {
    "0": () => "There's only one address in your account."
  },
  "choice.no-address": {
    "0": () => "There's no address in your account. You can add one on our website."
  },
  "choice.payment-set": {
    "0": (d) => "For an order in the next five minutes, I use your " + text(d.payment, "en-GB") + "."
  },
  "choice.payment-already": {
    "0": (d) => "It goes on your " + text(d.payment, "en-GB") + " already."
  },
  "choice.no-such-payment": {
    "0": () => "I don't see that card in your account."
  },
  "choice.only-payment": {
    "0": (d) => "Your account has only your " + text(d.payment, "en-GB") + "."
  },
  "choice.no-payment": {
    "0": () => "There's no card in your account. You can add one on our website."
  },
  "estimate.offers": {
    "0": (d) => "I can offer " + choices(d.clauses, "en-GB") + "."
  },
  "estimate.not-then": {
    "0": (d) => "Nothing fits that, but I can offer " + choices(d.clauses, "en-GB") + "."
  },
  "estimate.empty-cart": {
    "0": () => "Days and prices depend on the order, and your basket is empty."
  },
  "estimate.other-place": {
    "0": () => "I only know it for the address of your basket."
  },
  "coupon.applied": {
    "0": (d) => "That coupon takes " + money(d.off, "en-GB") + " off."
  },
  "coupon.no-effect": {
    "0": () => "That coupon counts, but takes nothing off."
  },
  "coupon.already": {
    "0": () => "That coupon counts already."
  },
  "coupon.removed": {
    "0": () => "The coupon is off."
  },
  "coupon.none": {
    "0": () => "There's no coupon on your basket."
  },
  "coupon.unknown": {
    "0": (d) => d.seller + " doesn't know that code."
  },
  "coupon.expired": {
    "0": () => "That coupon has expired."
  },
  "coupon.used-up": {
    "0": () => "That coupon is used up."
  },
  "coupon.minimum": {
    "0": (d) => "Your basket needs " + money(d.missing, "en-GB") + " more for that coupon."
  },
  "coupon.minimum-not-told": {
    "0": () => "Your basket is too small for that coupon."
  },
  "coupon.empty-cart": {
    "0": () => "Your basket is empty, so there's nothing to take off yet."
  },
  "hand-over.over-limit": {
    "0": (d) => "That comes to " + money(d.total, "en-GB") + ", and an order that large needs a voice code. I've sent a link to set one, or to finish on your phone."
  },
  "hand-over.order-limit": {
    "0": (d) => "That comes to " + money(d.total, "en-GB") + ", over the limit you set for an order. I've sent a link to finish on your phone."
  },
  "hand-over.day-limit": {
    "0": (d) => "With " + money(d.total, "en-GB") + " more you'd be over your limit for a day. I've sent a link to finish on your phone."
  },
  "hand-over.speaker-unknown": {
    "0": () => "I don't recognise your voice, and only a known voice may order here. I've sent a link to finish on your phone."
  },
  "hand-over.channel-may-not-pay": {
    "0": () => "Orders aren't placed in this chat. Here's a link to finish in your account."
  },
  "hand-over.code-locked": {
    "0": () => "Your voice code is locked now, so nothing was ordered. I've sent a link to unlock it."
  },
  "hand-over.code-locked-no-card": {
    "0": () => "Your voice code is locked now, so nothing was ordered. You can unlock it in your voice settings on our website."
  },
  "hand-over.pin-locked": {
    "0": () => "Your PIN is locked now, so nothing was ordered. I've sent a link to finish on your phone."
  },
  "hand-over.no-payment-method": {
    "0": () => "There's no payment method in your account yet. I've sent a link to add one and finish."
  },
  "hand-over.no-address": {
    "0": () => "There's no delivery address in your account yet. I've sent a link to add one and finish."
  },
  "hand-over.no-delivery": {
    "0": () => "I found no way to deliver this to your address. I've sent a link to choose another way."
  },
  "hand-over.shop-cannot-charge": {
    "0": () => "This order is finished on your phone. I've sent you a link."
  },
  "hand-over.elsewhere": {
    "0": () => "I can't finish this one by voice. Your basket is saved on our website."
  },
  "hand-over.card-title": {
    "0": (d) => "Finish your " + d.seller + " order"
  },
  "hand-over.card-text": {
    "0": (d) => "Your basket is waiting for you at " + d.seller + "."
  },
  "hand-over.card-code": {
    "0": (d) => "To order by voice, set a voice code: " + d.address
  },
  "hand-over.settings-title": {
    "0": (d) => "Your " + d.seller + " voice settings"
  },
  "hand-over.settings-text": {
    "0": () => "Unlock your voice code, or set another one."
  },
  "hand-over.bank-title": {
    "0": (d) => "Approve your " + d.seller + " order"
  },
  "hand-over.declined-title": {
    "0": () => "Choose another card"
  },
  "order.none": {
    "0": () => "You haven't ordered anything here yet."
  },
  "order.not-found": {
    "0": (d) => "I found no order of yours ending in " + digits(d.digits, "en-GB") + "."
  },
  "order.none-with": {
    "0": (d) => "I don't see " + quoted(d.heard, "en-GB") + " in your latest orders."
  },
  "order.none-from": {
    "0": (d) => "I don't see an order from " + day(d.day, "en-GB") + " among your latest."
  },
  "order.none-then": {
    "0": () => "I don't see an order from then among your latest."
  },
  "order.with": {
    "0": (d) => "It has " + texts(d.items, "en-GB") + "."
  },
  "order.latest-with": {
    "0": (d) => "It's the latest one with " + texts(d.items, "en-GB") + "."
  },
  "order.latest-open-with": {
    "0": (d) => "It's the latest open one with " + texts(d.items, "en-GB") + "."
  },
  "order.latest-then": {
    "0": () => "It's the latest one from then."
  },
  "order.still-packed": {
    "0": (d) => "Still being packed in your order ending in " + digits(d.digits, "en-GB") + ": " + texts(d.items, "en-GB") + "."
  },
  "order.processing": {
    "0": (d) => "Your order ending in " + digits(d.digits, "en-GB") + " is being packed" + text(d.expected, "en-GB") + "."
  },
  "order.payment-due": {
    "0": (d) => "Your order ending in " + digits(d.digits, "en-GB") + " is waiting for your payment."
  },
  "order.in-transit": {
    "0": (d) => "Your order ending in " + digits(d.digits, "en-GB") + " is on its way" + text(d.expected, "en-GB") + "."
  },
  "order.out-for-delivery": {
    "0": (d) => "Your order ending in " + digits(d.digits, "en-GB") + " is out for delivery" + text(d.expected, "en-GB") + "."
  },
  "order.ready": {
    "0": (d) => "Your order ending in " + digits(d.digits, "en-GB") + " is ready for pick-up."
  },
  "order.delivered": {
    "0": (d) => "Your order ending in " + digits(d.digits, "en-GB") + " was delivered" + text(d.delivered, "en-GB") + "."
  },
  "order.cancelled": {
    "0": (d) => "Your order ending in " + digits(d.digits, "en-GB") + " was cancelled."
  },
  "order.returned": {
    "0": (d) => "Your order ending in " + digits(d.digits, "en-GB") + " was returned."
  },
  "order.problem": {
    "0": (d) => "There's a problem with your order ending in " + digits(d.digits, "en-GB") + ". Please call " + phone(d.telephone, "en-GB") + "."
  },
  "order.partial": {
    "0": (d) => "Part of your order " + digits(d.digits, "en-GB") + " is on its way" + text(d.expected, "en-GB") + ": " + texts(d.items, "en-GB") + "."
  },
  "order.partial-delivered": {
    "0": (d) => "Part of your order " + digits(d.digits, "en-GB") + " has arrived" + text(d.delivered, "en-GB") + ": " + texts(d.items, "en-GB") + "."
  },
  "order.partial-rest": {
    "0": (d) => "Still being packed: " + texts(d.rest, "en-GB") + "."
  },
  "order.others": {
    "0": (d) => "You have " + plural(d.count, 0, en, { "1": "another open order", other: number("en-GB", d.count, 0) + " other open orders" }) + " too."
  },
  "order.expected-window": {
    "0": (d) => " and comes " + day(d.day, "en-GB") + " between " + time(d.from, "en-GB") + " and " + time(d.to, "en-GB")
  },
  "order.expected-day": {
    "0": (d) => " and comes " + day(d.day, "en-GB")
  },
  "order.delivered-on": {
    "0": (d) => " " + day(d.day, "en-GB")
  },
  "order.nothing": {
    "0": () => ""
  },
  "order.tracking-title": {
    "0": (d) => "Order " + d.number
  },
  "order.tracking-text": {
    "0": (d) => d.carrier + " " + d.number
  },
  "order.tracking-number": {
    "0": (d) => "Tracking number " + d.number
  },
  "hours.open-until": {
    "0": (d) => d.store + " is open now, until " + time(d.closes, "en-GB") + "."
  },
  "hours.open-all-day": {
    "0": (d) => d.store + " is open now, all day and night."
  },
  "hours.closed-until-today": {
    "0": (d) => d.store + " is closed now and opens today at " + time(d.opens, "en-GB") + "."
  },
  "hours.closed-until": {
    "0": (d) => d.store + " is closed now and opens " + day(d.day, "en-GB") + " at " + time(d.opens, "en-GB") + "."
  },
  "hours.closed-for-long": {
    "0": (d) => d.store + " is closed now, and no opening is planned this week."
  },
  "hours.on-day": {
    "0": (d) => d.store + " is open " + day(d.day, "en-GB") + " from " + time(d.opens, "en-GB") + " to " + time(d.closes, "en-GB") + "."
  },
  "hours.on-day-past": {
    "0": (d) => d.store + " was open " + day(d.day, "en-GB") + " from " + time(d.opens, "en-GB") + " to " + time(d.closes, "en-GB") + "."
  },
  "hours.on-day-closed": {
    "0": (d) => d.store + " is closed " + day(d.day, "en-GB") + "."
  },
  "hours.on-day-was-closed": {
    "0": (d) => d.store + " was closed " + day(d.day, "en-GB") + "."
  },
  "hours.on-day-all": {
    "0": (d) => d.store + " is open " + day(d.day, "en-GB") + " around the clock."
  },
  "hours.on-holiday": {
    "0": (d) => "On " + d.holiday + ", " + day(d.day, "en-GB") + ", " + d.store + " is open from " + time(d.opens, "en-GB") + " to " + time(d.closes, "en-GB") + "."
  },
  "hours.on-holiday-closed": {
    "0": (d) => "On " + d.holiday + ", " + day(d.day, "en-GB") + ", " + d.store + " is closed."
  },
  "hours.on-holiday-today": {
    "0": (d) => "Today is " + d.holiday + ", and " + d.store + " is open from " + time(d.opens, "en-GB") + " to " + time(d.closes, "en-GB") + "."
  },
  "hours.on-holiday-today-closed": {
    "0": (d) => "Today is " + d.holiday + ", and " + d.store + " is closed."
  },
  "hours.at-time-open": {
    "0": (d) => d.store + " is open " + day(d.day, "en-GB") + " at " + time(d.at, "en-GB") + ", and closes at " + time(d.closes, "en-GB") + "."
  },
  "hours.at-time-closed": {
    "0": (d) => d.store + " is closed " + day(d.day, "en-GB") + " at " + time(d.at, "en-GB") + "."
  },
  "hours.days": {
    "0": (d) => d.store + " is open " + texts(d.spans, "en-GB") + "."
  },
  "hours.span": {
    "0": (d) => day(d.day, "en-GB") + " from " + time(d.opens, "en-GB") + " to " + time(d.closes, "en-GB")
  },
  "hours.span-run": {
    "0": (d) => day(d.first, "en-GB") + " " + plural(d.days, 0, en, { "2": "and", one: "through", other: "through" }) + " " + day(d.last, "en-GB") + " from " + time(d.opens, "en-GB") + " to " + time(d.closes, "en-GB")
  },
  "hours.days-with-closed": {
    "0": (d) => d.store + " is open " + texts(d.spans, "en-GB") + ", and closed " + texts(d.closed, "en-GB") + "."
  },
  "hours.days-closed": {
    "0": (d) => d.store + " is closed " + texts(d.closed, "en-GB") + "."
  },
  "hours.closed-day": {
    "0": (d) => day(d.day, "en-GB")
  },
  "hours.closed-run": {
    "0": (d) => day(d.first, "en-GB") + " " + plural(d.days, 0, en, { "2": "and", one: "through", other: "through" }) + " " + day(d.last, "en-GB")
  },
  "hours.several": {
    "0": (d) => texts(d.clauses, "en-GB") + "."
  },
  "hours.several-on-day": {
    "0": (d) => day(d.day, "en-GB") + ", " + texts(d.clauses, "en-GB") + "."
  },
  "hours.several-on-holiday": {
    "0": (d) => "On " + d.holiday + ", " + day(d.day, "en-GB") + ", " + texts(d.clauses, "en-GB") + "."
  },
  "hours.clause-open-until": {
    "0": (d) => d.store + " is open until " + time(d.closes, "en-GB")
  },
  "hours.clause-opens": {
    "0": (d) => d.store + " opens " + day(d.day, "en-GB") + " at " + time(d.opens, "en-GB")
  },
  "hours.all-on-day": {
    "0": (d) => "All our stores are open " + day(d.day, "en-GB") + " from " + time(d.opens, "en-GB") + " to " + time(d.closes, "en-GB") + "."
  },
  "hours.all-on-day-closed": {
    "0": (d) => "All our stores are closed " + day(d.day, "en-GB") + "."
  },
  "hours.all-on-holiday": {
    "0": (d) => "On " + d.holiday + ", " + day(d.day, "en-GB") + ", all our stores are open from " + time(d.opens, "en-GB") + " to " + time(d.closes, "en-GB") + "."
  },
  "hours.all-on-holiday-closed": {
    "0": (d) => "On " + d.holiday + ", " + day(d.day, "en-GB") + ", all our stores are closed."
  },
  "hours.clause-hours": {
    "0": (d) => d.store + " is open from " + time(d.opens, "en-GB") + " to " + time(d.closes, "en-GB")
  },
  "hours.clause-was-open": {
    "0": (d) => d.store + " was open from " + time(d.opens, "en-GB") + " to " + time(d.closes, "en-GB")
  },
  "hours.clause-was-closed": {
    "0": (d) => d.store + " was closed"
  },
  "hours.clause-all-day": {
    "0": (d) => d.store + " is open around the clock"
  },
  "hours.clause-closed": {
    "0": (d) => d.store + " is closed"
  },
  "hours.clause-at-open": {
    "0": (d) => d.store + " is open " + day(d.day, "en-GB") + " at " + time(d.at, "en-GB")
  },
  "hours.clause-at-closed": {
    "0": (d) => d.store + " is closed " + day(d.day, "en-GB") + " at " + time(d.at, "en-GB")
  },
  "hours.unknown-holiday": {
    "0": (d) => "I don't have hours for " + quoted(d.holiday, "en-GB") + "."
  },
  "hours.unknown-store": {
    "0": (d) => "I don't know a store called " + quoted(d.heard, "en-GB") + "."
  },
  "hours.unknown-place": {
    "0": (d) => "I don't know where " + digits(d.postalCode, "en-GB") + " is."
  },
  "hours.ask-location": {
    "0": () => "To find your nearest store I need your location. I've sent a card to your phone to allow it."
  },
  "hours.no-location": {
    "0": () => "I can't tell where you are."
  },
  "hours.no-stores": {
    "0": () => "We have no stores to visit at the moment."
  },
  "yes-no.nothing-to-confirm": {
    "0": () => "There's nothing waiting for a yes."
  },
  "yes-no.fine": {
    "0": () => "All right."
  },
  "yes-no.goodbye": {
    "0": () => "All right. Speak to you soon.",
    "1": () => "Okay. Until next time.",
    "2": () => "All right. Goodbye."
  },
  "universal.nothing-to-repeat": {
    "0": () => "I haven't said anything yet."
  },
  "universal.help": {
    "0": () => "You can say, reorder my coffee, add two percent milk, where's my order, or when do you open."
  },
  "universal.help-guest": {
    "0": () => "You can ask when we're open. To order by voice, say, reorder my coffee, and I'll help you link your account."
  },
  "universal.help-elsewhere": {
    "0": (d) => "You can ask when we're open, or which store is nearest. Orders go through our website or " + phone(d.telephone, "en-GB") + "."
  },
  "universal.help-purchase": {
    "0": () => "Yes buys exactly what I read to you, and no leaves everything as it was."
  },
  "universal.help-code": {
    "0": () => "It's the four-digit code from your voice settings. You can set another one there, or say cancel."
  },
  "universal.help-choose": {
    "0": () => "You can say a name, first, second or third, or say cancel."
  },
  "universal.help-coupon": {
    "0": () => "Say the code as it's printed, with its letters and numbers, or say no to go on without it."
  },
  "universal.help-link": {
    "0": () => "Open that page on your phone and enter the code, or say repeat to hear it again."
  },
  "universal.help-yes-no": {
    "0": () => "You can say yes, no, or cancel."
  },
  "universal.help-product": {
    "0": () => "Just name the product, like two percent milk, or say cancel."
  },
  "universal.stop": {
    "0": () => "Goodbye.",
    "1": () => "Speak to you soon.",
    "2": () => "Bye for now."
  },
  "universal.no-more": {
    "0": () => "That's all I found."
  },
  "miss.first": {
    "0": () => "Sorry, I didn't catch that.",
    "1": () => "Sorry, I missed that.",
    "2": () => "I didn't get that."
  },
  "miss.second": {
    "0": () => "I'm still not getting it. You can say help for examples, or cancel."
  },
  "miss.third": {
    "0": () => "I'm having trouble understanding, so I'll leave it here with your basket saved."
  },
  "miss.third-transfer": {
    "0": () => "I'm having trouble understanding, so I'm putting you through to a person."
  },
  "miss.silence": {
    "0": () => "I didn't hear anything."
  },
  "miss.silent-end": {
    "0": () => "I'll leave it here. Speak to you soon."
  },
  "channel.apology": {
    "0": () => "Sorry, something went wrong on my side."
  },
  "channel.again": {
    "0": () => "Could you say that once more?"
  },
  "channel.again-hint": {
    "0": () => "Say it again, or say stop to leave. What would you like?"
  },
  "channel.gives-up": {
    "0": () => "Sorry, it still isn't working, so I'll leave it here. Please try again in a few minutes."
  },
  "channel.moment": {
    "0": () => "One moment, I'm asking the shop."
  },
  "linking.alexa": {
    "0": () => "Alexa"
  },
  "linking.google": {
    "0": () => "Google"
  },
  "linking.telephony": {
    "0": () => "the telephone"
  },
  "linking.sign-in-title": {
    "0": (d) => "Sign in to " + d.seller
  },
  "linking.sign-in-intro": {
    "0": (d) => "Sign in with your " + d.seller + " account, so that you can shop by voice with " + text(d.platform, "en-GB") + "."
  },
  "linking.email": {
    "0": () => "Email address"
  },
  "linking.password": {
    "0": () => "Password"
  },
  "linking.sign-in": {
    "0": () => "Sign in"
  },
  "linking.sign-in-at": {
    "0": (d) => "Sign in at " + d.seller
  },
  "linking.not-signed-in": {
    "0": () => "That didn't work. Please try again."
  },
  "linking.cancel": {
    "0": () => "Cancel"
  },
  "linking.wrong": {
    "0": () => "That email address and password don't match. Please try again."
  },
  "linking.too-many": {
    "0": () => "Too many tries. Please wait 15 minutes, then try again."
  },
  "linking.shop-away": {
    "0": (d) => d.seller + " can't be reached right now. Please try again in a few minutes."
  },
  "linking.consent-title": {
    "0": (d) => "Shop by voice with " + text(d.platform, "en-GB")
  },
  "linking.consent-intro": {
    "0": (d) => "When you link your account, whoever speaks to " + text(d.platform, "en-GB") + " on your devices may, at " + d.seller + ":"
  },
  "linking.consent-intro-here": {
    "0": (d) => "When you link your account, whoever speaks in this conversation may, at " + d.seller + ":"
  },
  "linking.may-see": {
    "0": () => "See your basket, your orders, and when they arrive."
  },
  "linking.may-fill": {
    "0": () => "Put things in your basket and take them out."
  },
  "linking.may-order": {
    "0": () => "Place orders, paid with a payment method that your account holds. Every order is read out first, and nothing is bought without a yes."
  },
  "linking.may-not": {
    "0": (d) => text(d.platform, "en-GB") + " never gets your " + d.seller + " password or your card number."
  },
  "linking.unlink": {
    "0": (d) => "You can unlink at any time in the settings of " + text(d.platform, "en-GB") + "."
  },
  "linking.ends": {
    "0": () => "The link ends with the conversation, after an hour at the latest."
  },
  "linking.agree": {
    "0": () => "Link account"
  },
  "linking.trouble-title": {
    "0": () => "This page no longer works"
  },
  "linking.trouble": {
    "0": () => "Please go back to where you started and try again. If it has been a while, the page has run out."
  },
  "linking.call": {
    "0": (d) => "Should it not work, call us at " + phone(d.telephone, "en-GB") + "."
  },
  "linking.code-title": {
    "0": () => "Enter your code"
  },
  "linking.code-intro": {
    "0": () => "Type the code that you just heard."
  },
  "linking.code": {
    "0": () => "Code"
  },
  "linking.code-wrong": {
    "0": () => "That code isn't right, or it has run out. Please try again, or ask for a new one."
  },
  "linking.code-heard-title": {
    "0": () => "Is this your code"
  },
  "linking.code-heard": {
    "0": (d) => "Go on only if you just heard this code on " + text(d.platform, "en-GB") + ". If somebody sent it to you, cancel."
  },
  "linking.go-on": {
    "0": () => "Continue"
  },
  "linking.linked-title": {
    "0": () => "Your account is linked"
  },
  "linking.linked": {
    "0": () => "You can close this page and go on talking."
  },
  "settings.title": {
    "0": () => "How you shop by voice"
  },
  "settings.intro": {
    "0": (d) => "This holds wherever you shop at " + d.seller + " by voice. You can change it at any time at " + d.address + "."
  },
  "settings.pay-with": {
    "0": () => "Pay with"
  },
  "settings.deliver-to": {
    "0": () => "Deliver to"
  },
  "settings.account-default": {
    "0": (d) => "The default in my " + d.seller + " account"
  },
  "settings.account-default-now": {
    "0": (d) => "The default in my " + d.seller + " account, now " + text(d.chosen, "en-GB")
  },
  "settings.wallet": {
    "0": () => "Wallet"
  },
  "settings.card": {
    "0": () => "Card"
  },
  "settings.store-credit": {
    "0": () => "Store credit"
  },
  "settings.invoice": {
    "0": () => "Invoice"
  },
  "settings.branded": {
    "0": (d) => d.brand
  },
  "settings.address": {
    "0": (d) => d.address
  },
  "settings.no-methods": {
    "0": (d) => "Your " + d.seller + " account holds no payment method yet."
  },
  "settings.no-addresses": {
    "0": (d) => "Your " + d.seller + " account holds no address yet."
  },
  "settings.methods-away": {
    "0": () => "Your payment methods can't be shown right now. What you chose before stays as it is."
  },
  "settings.addresses-away": {
    "0": () => "Your addresses can't be shown right now. What you chose before stays as it is."
  },
  "settings.choose-listed": {
    "0": () => "Please choose one of these."
  },
  "settings.not-checked": {
    "0": () => "This could not be checked right now. Send the form again to keep what you chose before."
  },
  "settings.limits": {
    "0": () => "Limits"
  },
  "settings.limits-hint": {
    "0": () => "What costs more is finished on the website. Leave a limit empty to go without it."
  },
  "settings.order-limit": {
    "0": (d) => "Most for one order, in " + d.currency
  },
  "settings.day-limit": {
    "0": (d) => "Most for all orders of 24 hours, in " + d.currency
  },
  "settings.amount-wrong": {
    "0": (d) => "Enter an amount above zero, like " + money(d.example, "en-GB") + ", or leave it empty."
  },
  "settings.code": {
    "0": () => "Voice code"
  },
  "settings.code-hint": {
    "0": () => "Once there is a voice code, every order by voice asks for it."
  },
  "settings.code-from": {
    "0": (d) => "Orders of " + money(d.from, "en-GB") + " or more need a voice code."
  },
  "settings.code-new": {
    "0": () => "New voice code, four digits"
  },
  "settings.code-kept": {
    "0": () => "You have a voice code. Leave this empty to keep it."
  },
  "settings.code-remove": {
    "0": () => "Remove my voice code"
  },
  "settings.code-locked": {
    "0": () => "Your voice code is locked, because a wrong one was said too often."
  },
  "settings.code-unlock": {
    "0": () => "Unlock my voice code"
  },
  "settings.code-four": {
    "0": () => "A voice code has exactly four digits."
  },
  "settings.code-easy": {
    "0": () => "That code is too easy to guess. Don't use one digit four times, or digits in a row like 1234."
  },
  "settings.code-or-remove": {
    "0": () => "Either type a new voice code or remove it, not both."
  },
  "settings.who": {
    "0": () => "Who is speaking"
  },
  "settings.only-recognised": {
    "0": () => "Only a voice that my device recognises may order"
  },
  "settings.only-recognised-hint": {
    "0": () => "Where voices can't be told apart, as on the telephone, orders are then finished on the website."
  },
  "settings.discreet": {
    "0": () => "Say names, addresses, and what is in my basket and orders only to a voice that my device recognises"
  },
  "settings.save": {
    "0": () => "Save"
  },
  "settings.save-and-go-on": {
    "0": () => "Save and continue"
  },
  "settings.problems": {
    "0": (d) => "Please check " + plural(d.count, 0, en, { "1": "one thing", other: number("en-GB", d.count, 0) + " things" }) + ":"
  },
  "settings.saved": {
    "0": () => "Your settings are saved."
  },
  "settings.code-is-set": {
    "0": () => "Your new voice code is set."
  },
  "settings.code-is-removed": {
    "0": () => "Your voice code is removed."
  },
  "settings.code-is-unlocked": {
    "0": () => "Your voice code is unlocked."
  },
  "settings.page-title": {
    "0": (d) => "Voice shopping at " + d.seller
  },
  "settings.sign-in-intro": {
    "0": (d) => "Sign in with your " + d.seller + " account to see and change how you shop by voice."
  },
  "settings.signed-out": {
    "0": () => "You are no longer signed in. Please sign in again."
  },
  "settings.sign-out": {
    "0": () => "Sign out"
  },
  "settings.linked-title": {
    "0": () => "Linked to your account"
  },
  "settings.linked-since": {
    "0": (d) => text(d.platform, "en-GB") + ", since " + day(d.since, "en-GB")
  },
  "settings.none-linked": {
    "0": () => "Nothing is linked to your account."
  },
  "settings.unlink": {
    "0": (d) => "Unlink " + text(d.platform, "en-GB")
  },
  "settings.unlinked": {
    "0": (d) => text(d.platform, "en-GB") + " is unlinked."
  },
  "settings.orders-title": {
    "0": () => "Ordered by voice"
  },
  "settings.order": {
    "0": (d) => day(d.placed, "en-GB") + ": order " + d.number + ", " + money(d.total, "en-GB")
  },
  "settings.order-item": {
    "0": (d) => d.quantity + " × " + d.name
  },
  "settings.no-orders": {
    "0": () => "Nothing was ordered by voice lately."
  },
  "settings.orders-elsewhere": {
    "0": (d) => "All orders in my " + d.seller + " account"
  },
  "settings.data-title": {
    "0": () => "Your data"
  },
  "settings.export": {
    "0": () => "Download what is kept about me"
  },
  "settings.delete": {
    "0": () => "Delete everything and unlink"
  },
  "settings.delete-title": {
    "0": () => "Delete everything"
  },
  "settings.delete-intro": {
    "0": (d) => "This unlinks every platform, and deletes your voice settings, your voice code, and all else that is kept about you for shopping by voice. Your " + d.seller + " account and your orders there stay."
  },
  "settings.keep": {
    "0": () => "Keep everything"
  },
  "settings.deleted-title": {
    "0": () => "Everything is deleted"
  },
  "settings.deleted": {
    "0": () => "Nothing is linked any more. You can close this page."
  }
}
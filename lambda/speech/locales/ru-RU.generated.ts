// @ts-nocheck
// Compiled for ru-RU by "npm run generate".
import { choices, digits, money, phone, product, quoted, text, texts } from "../formats.ts";
import { number, plural, select } from "@messageformat/runtime";
import { ru } from "@messageformat/runtime/lib/cardinals";
import { timesOf } from "../times.ts";
const { day, time } = timesOf({"day":{"near":"{near}","weekday":"{weekday}","date":"{date}"},"day-on":{"near":"{near}","weekday":["в воскресенье","в понедельник","во вторник","в среду","в четверг","в пятницу","в субботу"],"date":"{date}"},"day-until":{"near":"не позже чем {near}","weekday":["до воскресенья включительно","до понедельника включительно","до вторника включительно","до среды включительно","до четверга включительно","до пятницы включительно","до субботы включительно"],"date":"до {date} включительно"},"hour":"{hour}:00","minutes":"{hour}:{minute}"});
export default {
  "item.line": {
    "0": (d) => plural(d.quantity, 0, ru, { "1": product(d.name, "ru-RU"), one: product(d.name, "ru-RU") + " — " + number("ru-RU", d.quantity, 0) + " штука", few: product(d.name, "ru-RU") + " — " + number("ru-RU", d.quantity, 0) + " штуки", many: product(d.name, "ru-RU") + " — " + number("ru-RU", d.quantity, 0) + " штук", other: product(d.name, "ru-RU") + " — " + number("ru-RU", d.quantity, 0) + " штуки" })
  },
  "item.name": {
    "0": (d) => product(d.name, "ru-RU")
  },
  "item.more": {
    "0": (d) => plural(d.count, 0, ru, { one: "ещё " + number("ru-RU", d.count, 0) + " товар", few: "ещё " + number("ru-RU", d.count, 0) + " товара", many: "ещё " + number("ru-RU", d.count, 0) + " товаров", other: "ещё " + number("ru-RU", d.count, 0) + " товара" })
  },
  "item.digits": {
    "0": (d) => digits(d.digits, "ru-RU")
  },
  "ask.anything": {
    "0": () => "Что вам нужно?"
  },
  "ask.anything-hint": {
    "0": () => "Можно повторить заказ, что-нибудь добавить или узнать, где ваш заказ. Что вам нужно?"
  },
  "ask.anything-hint-guest": {
    "0": () => "Спросите, когда мы открыты, или скажите «повтори заказ», чтобы привязать аккаунт. Что вам нужно?"
  },
  "ask.anything-hint-elsewhere": {
    "0": () => "Спросите, когда мы открыты или где ближайший магазин. Что вам нужно?"
  },
  "ask.anything-else": {
    "0": () => "Что-нибудь ещё?",
    "1": () => "Что ещё добавить?",
    "2": () => "Нужно что-нибудь ещё?"
  },
  "ask.anything-else-hint": {
    "0": () => "Назовите, что нужно, или скажите «нет», если это всё. Что-нибудь ещё?"
  },
  "ask.choose": {
    "0": (d) => "Что выбираете: " + choices(d.options, "ru-RU") + "?"
  },
  "ask.choose-more": {
    "0": (d) => "Что выбираете, или скажите «ещё»: " + choices(d.options, "ru-RU") + "?"
  },
  "ask.size": {
    "0": (d) => "Какой размер: " + choices(d.options, "ru-RU") + "?"
  },
  "ask.size-more": {
    "0": (d) => "Какой размер, или скажите «ещё»: " + choices(d.options, "ru-RU") + "?"
  },
  "ask.choose-hint": {
    "0": (d) => "Назовите вариант или скажите «первый»: " + choices(d.options, "ru-RU") + "?"
  },
  "ask.how-about": {
    "0": (d) => "Как насчёт такого варианта — " + product(d.name, "ru-RU") + "?"
  },
  "ask.add": {
    "0": () => "Что добавить?"
  },
  "ask.add-hint": {
    "0": () => "Например, двухпроцентное молоко. Что добавить?"
  },
  "ask.reorder": {
    "0": () => "Что заказать ещё раз?"
  },
  "ask.reorder-hint": {
    "0": () => "Например, кофе или весь последний заказ. Что заказать ещё раз?"
  },
  "ask.change": {
    "0": () => "Что изменить?"
  },
  "ask.change-hint": {
    "0": () => "Например, молока пусть будет два. Что изменить?"
  },
  "ask.remove": {
    "0": () => "Что убрать?"
  },
  "ask.remove-hint": {
    "0": () => "Назовите что-нибудь из корзины. Что убрать?"
  },
  "ask.product": {
    "0": (d) => "Вы имели в виду вот это: " + product(d.name, "ru-RU") + "?"
  },
  "ask.product-hint": {
    "0": (d) => "Скажите «да», если верно, или «нет», если это не то. Вот это: " + product(d.name, "ru-RU") + "?"
  },
  "ask.quantity": {
    "0": (d) => plural(d.quantity, 0, ru, { one: "Положить " + number("ru-RU", d.quantity, 0) + " штуку", few: "Положить " + number("ru-RU", d.quantity, 0) + " штуки", many: "Положить " + number("ru-RU", d.quantity, 0) + " штук", other: "Положить " + number("ru-RU", d.quantity, 0) + " штуки" }) + ", " + product(d.name, "ru-RU") + "?"
  },
  "ask.quantity-hint": {
    "0": (d) => plural(d.quantity, 0, ru, { one: "Скажите «да», если нужна " + number("ru-RU", d.quantity, 0) + " штука, или «нет»", few: "Скажите «да», если нужны " + number("ru-RU", d.quantity, 0) + " штуки, или «нет»", many: "Скажите «да», если нужно " + number("ru-RU", d.quantity, 0) + " штук, или «нет»", other: "Скажите «да», если нужно " + number("ru-RU", d.quantity, 0) + " штуки, или «нет»" }) + ". Столько и положить?"
  },
  "ask.purchase": {
    "0": () => "Оформить заказ?"
  },
  "ask.purchase-for": {
    "0": (d) => "Оформить заказ на " + money(d.total, "ru-RU") + "?"
  },
  "ask.code": {
    "0": () => "Какой у вас голосовой код?"
  },
  "ask.code-hint": {
    "0": () => "Назовите четыре цифры по одной или скажите «нет», чтобы отказаться. Какой у вас голосовой код?"
  },
  "ask.purchase-hint": {
    "0": (d) => "Скажите «да», чтобы купить за " + money(d.total, "ru-RU") + ", или «нет», чтобы отказаться. Оформить заказ?"
  },
  "ask.linked": {
    "0": () => "Код уже введён?"
  },
  "ask.linked-hint": {
    "0": () => "Скажите «да», когда закончите, или «повтори», чтобы услышать код ещё раз. Код уже введён?"
  },
  "ask.cancel-order": {
    "0": () => "Отменить его?"
  },
  "ask.cancel-order-hint": {
    "0": () => "Скажите «да», чтобы отменить заказ, или «нет», чтобы оставить. Отменить его?"
  },
  "ask.problem": {
    "0": () => "Сообщить магазину?"
  },
  "ask.problem-hint": {
    "0": () => "Скажите «да», чтобы открыть обращение в магазин, или «нет», чтобы не открывать. Сообщить магазину?"
  },
  "ask.put-through": {
    "0": () => "Соединить вас с сотрудником?"
  },
  "ask.put-through-hint": {
    "0": () => "Скажите «да», чтобы соединиться, или «нет», чтобы остаться здесь. Соединить вас с сотрудником?"
  },
  "ask.summary": {
    "0": () => "Передать сотруднику, о чём шла речь?"
  },
  "ask.summary-hint": {
    "0": () => "Если «да», передаются только темы и последние цифры заказов, а если «нет», то ничего. Передать?"
  },
  "ask.clear": {
    "0": () => "Очистить корзину?"
  },
  "ask.clear-hint": {
    "0": () => "Скажите «да», чтобы убрать всё, или «нет», чтобы оставить. Очистить корзину?"
  },
  "ask.forget": {
    "0": () => "Забыть вас?"
  },
  "ask.forget-hint": {
    "0": () => "Скажите «да», чтобы отвязать аккаунт и всё это удалить, или «нет», чтобы оставить. Забыть вас?"
  },
  "ask.store": {
    "0": (d) => "Какой магазин: " + choices(d.stores, "ru-RU") + "?"
  },
  "ask.store-hint": {
    "0": (d) => "Назовите магазин или почтовый индекс. Какой магазин: " + choices(d.stores, "ru-RU") + "?"
  },
  "ask.about": {
    "0": () => "О каком товаре речь?"
  },
  "ask.about-hint": {
    "0": () => "Просто назовите его, например двухпроцентное молоко. О каком товаре речь?"
  },
  "ask.add-it": {
    "0": () => "Добавить в корзину?",
    "1": () => "Положить это в корзину?",
    "2": () => "Добавить это к покупкам?"
  },
  "ask.add-named": {
    "0": (d) => "Добавить в корзину вот это: " + product(d.name, "ru-RU") + "?"
  },
  "ask.add-it-hint": {
    "0": (d) => "Скажите «да», чтобы добавить, или «нет», если не нужно. Добавить вот это: " + product(d.name, "ru-RU") + "?"
  },
  "ask.add-which": {
    "0": () => "Что из этого добавить, если нужно?",
    "1": () => "Добавить что-нибудь из этого, и что именно?"
  },
  "ask.add-which-of": {
    "0": (d) => "Добавить что-нибудь, и что именно: " + choices(d.options, "ru-RU") + "?"
  },
  "ask.add-which-hint": {
    "0": () => "Назовите товар или скажите «первый», «второй» или «третий», или «нет», если не нужно. Что добавить?"
  },
  "ask.coupon": {
    "0": () => "Какой на нём код?"
  },
  "ask.coupon-hint": {
    "0": () => "Назовите код, как он напечатан, или скажите «нет», чтобы отказаться. Какой код?"
  },
  "ask.delivery": {
    "0": () => "Какую доставку выбираете?"
  },
  "ask.address": {
    "0": () => "На какой адрес доставить?"
  },
  "ask.payment": {
    "0": () => "Чем оплатить?"
  },
  "ask.choice-one": {
    "0": (d) => "Как насчёт такого варианта — " + text(d.option, "ru-RU") + "?"
  },
  "ask.choice-one-hint": {
    "0": (d) => "Скажите «да», если подходит, или «нет», если не подходит. Как насчёт такого варианта — " + text(d.option, "ru-RU") + "?"
  },
  "ask.choice-hint": {
    "0": () => "Скажите «первый», «второй» или «третий», или «нет», если ничего не подходит. Что выбираете?"
  },
  "ask.checkout": {
    "0": () => "Перейти к оформлению?"
  },
  "ask.checkout-hint": {
    "0": () => "Скажите «да», и сначала прозвучат доставка и сумма. Перейти к оформлению?"
  },
  "ask.resume": {
    "0": () => "Перейти к оформлению сейчас?"
  },
  "launch.first-guest": {
    "0": (d) => "Добро пожаловать в " + d.seller + ". Здесь можно узнать, когда мы открыты, а с привязанным аккаунтом и заказать голосом."
  },
  "launch.first-elsewhere": {
    "0": (d) => "Добро пожаловать в " + d.seller + ". Здесь можно узнать, когда мы открыты, а заказы принимает наш сайт."
  },
  "launch.first-newcomer": {
    "0": (d) => "Добро пожаловать в " + d.seller + ". Скажите, например, «добавь двухпроцентное молоко», или спросите, когда мы открыты."
  },
  "launch.first-linked": {
    "0": (d) => "Добро пожаловать в " + d.seller + ". Скажите, например, «закажи мой кофе ещё раз», «добавь молоко» или «где мой заказ»."
  },
  "launch.returning": {
    "0": (d) => "С возвращением в " + d.seller + ".",
    "1": (d) => "Здравствуйте ещё раз, это " + d.seller + ".",
    "2": (d) => "Рады снова слышать вас в " + d.seller + "."
  },
  "launch.short": {
    "0": (d) => "Добро пожаловать в " + d.seller + "."
  },
  "launch.cart": {
    "0": (d) => "В вашей корзине " + plural(d.count, 0, ru, { one: number("ru-RU", d.count, 0) + " товар", few: number("ru-RU", d.count, 0) + " товара", many: number("ru-RU", d.count, 0) + " товаров", other: number("ru-RU", d.count, 0) + " товара" }) + "."
  },
  "launch.arriving": {
    "0": (d) => "Заказ с последними цифрами " + digits(d.digits, "ru-RU") + " приедет сегодня."
  },
  "account.card": {
    "0": (d) => "Для этого нужен ваш аккаунт " + d.seller + ". Карточка для привязки отправлена на ваш телефон."
  },
  "account.expired": {
    "0": (d) => "Срок привязки к " + d.seller + " истёк. Карточка для продления отправлена на ваш телефон."
  },
  "account.elsewhere": {
    "0": (d) => "Для этого нужен ваш аккаунт " + d.seller + ", а здесь его не привязать. Заказать можно на нашем сайте или по телефону " + phone(d.telephone, "ru-RU") + "."
  },
  "account.by-code": {
    "0": (d) => "Для этого нужен ваш аккаунт " + d.seller + ". Откройте на телефоне " + d.address + " и введите " + texts(d.groups, "ru-RU") + "."
  },
  "account.not-yet": {
    "0": (d) => "Аккаунт ещё не привязан. Откройте на телефоне " + d.address + " и введите " + texts(d.groups, "ru-RU") + "."
  },
  "account.linked-now": {
    "0": () => "Аккаунт привязан."
  },
  "account.code-title": {
    "0": (d) => "Привяжите аккаунт " + d.seller
  },
  "account.code-text": {
    "0": (d) => "Ваш код: " + d.code
  },
  "account.unknown": {
    "0": () => "Сейчас не получается проверить ваш аккаунт. Попробуйте ещё раз через несколько минут."
  },
  "trouble.shop": {
    "0": (d) => "Сейчас нет связи с " + d.seller + ". Попробуйте ещё раз через несколько минут."
  },
  "trouble.shop-hours": {
    "0": (d) => "Сейчас не получается узнать часы работы. Позвоните по номеру " + phone(d.telephone, "ru-RU") + "."
  },
  "trouble.shop-stores": {
    "0": (d) => "Сейчас не получается найти наши магазины. Позвоните по номеру " + phone(d.telephone, "ru-RU") + "."
  },
  "trouble.nothing-changed": {
    "0": (d) => "Сейчас нет связи с " + d.seller + ", поэтому в корзине всё как было. Попробуйте ещё раз через несколько минут."
  },
  "trouble.busy": {
    "0": (d) => "У " + d.seller + " сейчас слишком много запросов. Попробуйте ещё раз через минуту."
  },
  "trouble.cart-unsure": {
    "0": (d) => d.seller + " не подтвердил это вовремя. Спросите, что в корзине, прежде чем добавлять ещё раз."
  },
  "trouble.own": {
    "0": () => "На секунду потерялась нить разговора. Попробуйте ещё раз через несколько минут."
  },
  "trouble.own-after-yes": {
    "0": () => "На секунду потерялась нить разговора. Прежде чем заказывать ещё раз, спросите, где ваш заказ."
  },
  "product.added": {
    "0": (d) => "Добавлено: " + text(d.item, "ru-RU") + " за " + money(d.price, "ru-RU") + ".",
    "1": (d) => "Теперь в корзине: " + text(d.item, "ru-RU") + " за " + money(d.price, "ru-RU") + ".",
    "2": (d) => "Готово, в корзине " + text(d.item, "ru-RU") + " за " + money(d.price, "ru-RU") + "."
  },
  "product.added-some": {
    "0": (d) => product(d.name, "ru-RU") + ": " + plural(d.quantity, 0, ru, { one: "осталась всего " + number("ru-RU", d.quantity, 0) + " штука, она и добавлена", few: "осталось всего " + number("ru-RU", d.quantity, 0) + " штуки, они и добавлены", many: "осталось всего " + number("ru-RU", d.quantity, 0) + " штук, они и добавлены", other: "осталось всего " + number("ru-RU", d.quantity, 0) + " штуки, они и добавлены" }) + "."
  },
  "product.some-left": {
    "0": (d) => plural(d.quantity, 0, ru, { one: "Осталась всего " + number("ru-RU", d.quantity, 0) + " штука", few: "Осталось всего " + number("ru-RU", d.quantity, 0) + " штуки", many: "Осталось всего " + number("ru-RU", d.quantity, 0) + " штук", other: "Осталось всего " + number("ru-RU", d.quantity, 0) + " штуки" }) + "."
  },
  "product.sold-out": {
    "0": (d) => "Сейчас нет в наличии: " + product(d.name, "ru-RU") + "."
  },
  "product.not-found": {
    "0": (d) => "По запросу «" + quoted(d.heard, "ru-RU") + "» ничего не нашлось.",
    "1": (d) => "«" + quoted(d.heard, "ru-RU") + "» в магазине не нашлось.",
    "2": (d) => "Похоже, такого у нас нет: " + quoted(d.heard, "ru-RU") + "."
  },
  "product.not-found-here": {
    "0": () => "Похоже, такого у нас нет."
  },
  "product.not-bought": {
    "0": (d) => "Раньше вы здесь этого не заказывали: " + quoted(d.heard, "ru-RU") + ". Но в продаже такое есть."
  },
  "product.pricey": {
    "0": (d) => "Выходит " + money(d.price, "ru-RU") + "."
  },
  "product.left": {
    "0": () => "Хорошо, это не добавляем."
  },
  "about.price": {
    "0": (d) => product(d.name, "ru-RU") + " — " + money(d.price, "ru-RU") + ".",
    "1": (d) => product(d.name, "ru-RU") + ": цена " + money(d.price, "ru-RU") + "."
  },
  "about.price-of": {
    "0": (d) => product(d.name, "ru-RU") + " — " + money(d.price, "ru-RU") + " за штуку, а " + plural(d.quantity, 0, ru, { one: number("ru-RU", d.quantity, 0) + " штука вместе", few: number("ru-RU", d.quantity, 0) + " штуки вместе", many: number("ru-RU", d.quantity, 0) + " штук вместе", other: number("ru-RU", d.quantity, 0) + " штуки вместе" }) + " " + money(d.total, "ru-RU") + "."
  },
  "about.price-but-out": {
    "0": (d) => product(d.name, "ru-RU") + " — " + money(d.price, "ru-RU") + ", но сейчас этого нет в наличии."
  },
  "about.closest": {
    "0": (d) => "Самое похожее, что нашлось: " + product(d.name, "ru-RU") + ", за " + money(d.price, "ru-RU") + "."
  },
  "about.priced": {
    "0": (d) => product(d.name, "ru-RU") + " за " + money(d.price, "ru-RU")
  },
  "about.prices": {
    "0": (d) => "У нас есть " + texts(d.items, "ru-RU") + "."
  },
  "about.have": {
    "0": (d) => "Да, есть: " + product(d.name, "ru-RU") + ", за " + money(d.price, "ru-RU") + ".",
    "1": (d) => "Да, можно купить: " + product(d.name, "ru-RU") + ", за " + money(d.price, "ru-RU") + "."
  },
  "about.few-left": {
    "0": (d) => "Да, но " + plural(d.quantity, 0, ru, { one: "осталась всего " + number("ru-RU", d.quantity, 0) + " штука", few: "осталось всего " + number("ru-RU", d.quantity, 0) + " штуки", many: "осталось всего " + number("ru-RU", d.quantity, 0) + " штук", other: "осталось всего " + number("ru-RU", d.quantity, 0) + " штуки" }) + ": " + product(d.name, "ru-RU") + ", " + plural(d.quantity, 0, ru, { "1": "за", one: "по", few: "по", many: "по", other: "по" }) + " " + money(d.price, "ru-RU") + "."
  },
  "about.have-several": {
    "0": (d) => "Да, у нас есть " + texts(d.items, "ru-RU") + "."
  },
  "about.instead": {
    "0": (d) => "Зато у нас есть " + texts(d.items, "ru-RU") + "."
  },
  "about.gone": {
    "0": (d) => "Больше не продаём: " + product(d.name, "ru-RU") + "."
  },
  "about.sizes": {
    "0": (d) => product(d.name, "ru-RU") + ": в продаже есть " + texts(d.sizes, "ru-RU") + "."
  },
  "about.more-sizes": {
    "0": (d) => plural(d.count, 0, ru, { one: "ещё " + number("ru-RU", d.count, 0) + " размер", few: "ещё " + number("ru-RU", d.count, 0) + " размера", many: "ещё " + number("ru-RU", d.count, 0) + " размеров", other: "ещё " + number("ru-RU", d.count, 0) + " размера" })
  },
  "about.one-size": {
    "0": (d) => product(d.name, "ru-RU") + ": в продаже один размер, " + product(d.size, "ru-RU") + ", за " + money(d.price, "ru-RU") + "."
  },
  "about.one-size-unnamed": {
    "0": (d) => product(d.name, "ru-RU") + ": в продаже один размер, за " + money(d.price, "ru-RU") + "."
  },
  "about.sizes-of-several": {
    "0": (d) => "У нас есть " + texts(d.clauses, "ru-RU") + "."
  },
  "about.sizes-clause": {
    "0": (d) => product(d.name, "ru-RU") + " — " + choices(d.sizes, "ru-RU")
  },
  "about.size-clause-unnamed": {
    "0": (d) => product(d.name, "ru-RU") + " — один размер"
  },
  "about.cheaper": {
    "0": (d) => "Дешевле на " + money(d.difference, "ru-RU") + ": " + product(d.name, "ru-RU") + " за " + money(d.price, "ru-RU") + " против " + money(d.otherPrice, "ru-RU") + " за другое, " + product(d.other, "ru-RU") + "."
  },
  "about.same-price": {
    "0": (d) => "Цена одинаковая, " + money(d.price, "ru-RU") + ": " + product(d.name, "ru-RU") + " и " + product(d.other, "ru-RU") + "."
  },
  "about.same-size": {
    "0": () => "По размеру они одинаковые."
  },
  "about.bigger": {
    "0": (d) => "Больше по размеру: " + product(d.name, "ru-RU") + "."
  },
  "about.per-unit": {
    "0": (d) => "Более дешёвый вариант " + select(d.size, { bigger: "ещё и больше", other: "меньше" }) + ": за " + select(d.unit, { ounce: "унцию", other: "штуку" }) + " выходит " + money(d.each, "ru-RU") + " против " + money(d.otherEach, "ru-RU") + "."
  },
  "about.same-per-unit": {
    "0": (d) => "Более дешёвый вариант " + select(d.size, { bigger: "ещё и больше", other: "меньше" }) + ", а за " + select(d.unit, { ounce: "унцию", other: "штуку" }) + " выходит примерно столько же."
  },
  "stores.place": {
    "0": (d) => "Магазин " + d.store + " находится по адресу " + d.street + ", " + d.city + "."
  },
  "stores.places": {
    "0": (d) => texts(d.clauses, "ru-RU") + "."
  },
  "stores.place-clause": {
    "0": (d) => d.store + " по адресу " + d.street + ", " + d.city
  },
  "stores.map-sent": {
    "0": () => "Маршрут отправлен на ваш телефон.",
    "1": () => "Карта уже на вашем телефоне."
  },
  "stores.card-title": {
    "0": (d) => "Как найти " + d.seller
  },
  "stores.card-address": {
    "0": (d) => d.store + ": " + d.street + ", " + d.city + ", " + d.region
  },
  "stores.phone": {
    "0": (d) => "Номер " + d.name + ": " + phone(d.telephone, "ru-RU") + "."
  },
  "stores.phone-title": {
    "0": (d) => "Позвонить в " + d.name
  },
  "stores.phone-text": {
    "0": (d) => phone(d.telephone, "ru-RU")
  },
  "several.added": {
    "0": (d) => "Добавлено: " + texts(d.items, "ru-RU") + " за " + money(d.price, "ru-RU") + ".",
    "1": (d) => "Теперь в корзине: " + texts(d.items, "ru-RU") + " за " + money(d.price, "ru-RU") + ".",
    "2": (d) => "Готово, в корзине " + texts(d.items, "ru-RU") + " за " + money(d.price, "ru-RU") + "."
  },
  "several.added-but": {
    "0": (d) => "Добавлено: " + texts(d.items, "ru-RU") + " за " + money(d.price, "ru-RU") + ", но " + texts(d.clauses, "ru-RU") + "."
  },
  "several.removed": {
    "0": (d) => "Убрано: " + texts(d.items, "ru-RU") + "."
  },
  "several.removed-but": {
    "0": (d) => "Убрано: " + texts(d.items, "ru-RU") + ", но " + texts(d.clauses, "ru-RU") + "."
  },
  "several.noted": {
    "0": (d) => "Пока выбрано: " + texts(d.items, "ru-RU") + "."
  },
  "several.noted-but": {
    "0": (d) => "Пока выбрано: " + texts(d.items, "ru-RU") + ", но " + texts(d.clauses, "ru-RU") + "."
  },
  "several.unsure": {
    "0": (d) => "Не совсем понятно, что такое «" + quoted(d.heard, "ru-RU") + "»."
  },
  "several.clause-unknown": {
    "0": (d) => "по запросу «" + quoted(d.heard, "ru-RU") + "» ничего не нашлось"
  },
  "several.clause-not-there": {
    "0": (d) => "«" + quoted(d.heard, "ru-RU") + "» в корзине не видно"
  },
  "usual.none": {
    "0": () => "Ваш обычный набор пока неизвестен, поэтому вот ваш последний заказ."
  },
  "usual.weekly": {
    "0": (d) => "Вы покупаете " + plural(d.count, 0, ru, { other: "это" }) + " примерно " + plural(d.weeks, 0, ru, { "1": "раз в неделю", one: "раз в " + number("ru-RU", d.weeks, 0) + " неделю", few: "раз в " + number("ru-RU", d.weeks, 0) + " недели", many: "раз в " + number("ru-RU", d.weeks, 0) + " недель", other: "раз в " + number("ru-RU", d.weeks, 0) + " недели" }) + "."
  },
  "usual.all-missing": {
    "0": () => "Всё, что вы обычно покупаете, сейчас распродано."
  },
  "usual.between": {
    "0": (d) => "Вы покупаете это раз в " + d.from + "–" + plural(d.to, 0, ru, { one: number("ru-RU", d.to, 0) + " неделю", few: number("ru-RU", d.to, 0) + " недели", many: number("ru-RU", d.to, 0) + " недель", other: number("ru-RU", d.to, 0) + " недели" }) + "."
  },
  "usual.early": {
    "0": (d) => "Немного рано: вы покупаете " + plural(d.count, 0, ru, { other: "это" }) + " примерно " + plural(d.weeks, 0, ru, { "1": "раз в неделю", one: "раз в " + number("ru-RU", d.weeks, 0) + " неделю", few: "раз в " + number("ru-RU", d.weeks, 0) + " недели", many: "раз в " + number("ru-RU", d.weeks, 0) + " недель", other: "раз в " + number("ru-RU", d.weeks, 0) + " недели" }) + "."
  },
  "usual.early-between": {
    "0": (d) => "Немного рано: вы покупаете это раз в " + d.from + "–" + plural(d.to, 0, ru, { one: number("ru-RU", d.to, 0) + " неделю", few: number("ru-RU", d.to, 0) + " недели", many: number("ru-RU", d.to, 0) + " недель", other: number("ru-RU", d.to, 0) + " недели" }) + "."
  },
  "undo.offer": {
    "0": (d) => "Заказ с последними цифрами " + digits(d.digits, "ru-RU") + ": " + texts(d.items, "ru-RU") + " за " + money(d.total, "ru-RU") + "."
  },
  "undo.offer-quiet": {
    "0": (d) => "Заказ с последними цифрами " + digits(d.digits, "ru-RU") + " на " + money(d.total, "ru-RU") + "."
  },
  "undo.done": {
    "0": (d) => "Заказ с последними цифрами " + digits(d.digits, "ru-RU") + " отменён, сумма " + money(d.total, "ru-RU") + " возвращается вам."
  },
  "undo.kept": {
    "0": () => "Хорошо, заказ остаётся как есть."
  },
  "undo.none": {
    "0": () => "У вас нет заказа, который можно отменить."
  },
  "undo.already": {
    "0": (d) => "Заказ с последними цифрами " + digits(d.digits, "ru-RU") + " уже был отменён."
  },
  "undo.too-late": {
    "0": (d) => "Заказ с последними цифрами " + digits(d.digits, "ru-RU") + " голосом отменить уже поздно."
  },
  "undo.unsure": {
    "0": (d) => d.seller + " не подтвердил это вовремя. Через минуту спросите, где ваш заказ."
  },
  "person.open": {
    "0": (d) => "Поговорить с сотрудником можно по номеру " + phone(d.telephone, "ru-RU") + ", до " + time(d.closes, "ru-RU") + "."
  },
  "person.all-day": {
    "0": (d) => "Поговорить с сотрудником можно по номеру " + phone(d.telephone, "ru-RU") + ", днём и ночью."
  },
  "person.closed": {
    "0": (d) => "Сейчас никого нет. Поговорить с сотрудником можно по номеру " + phone(d.telephone, "ru-RU") + ", " + day(d.day, "ru-RU", (" on").trim()) + " с " + time(d.opens, "ru-RU") + "."
  },
  "person.closed-for-long": {
    "0": (d) => "На этой неделе никого нет. Номер " + phone(d.telephone, "ru-RU") + "."
  },
  "person.transfer": {
    "0": () => "Минутку, соединяю вас с сотрудником."
  },
  "person.card-title": {
    "0": (d) => "Связаться с " + d.seller
  },
  "topic.order": {
    "0": () => "вопрос о заказе"
  },
  "topic.order-digits": {
    "0": (d) => "вопрос о заказе с последними цифрами " + digits(d.digits, "ru-RU")
  },
  "topic.cancel": {
    "0": () => "отмена заказа"
  },
  "topic.cancel-digits": {
    "0": (d) => "отмена заказа с последними цифрами " + digits(d.digits, "ru-RU")
  },
  "topic.problem": {
    "0": () => "проблема с заказом"
  },
  "topic.problem-digits": {
    "0": (d) => "проблема с заказом с последними цифрами " + digits(d.digits, "ru-RU")
  },
  "topic.reorder": {
    "0": () => "повтор заказа"
  },
  "topic.cart": {
    "0": () => "наполнение корзины"
  },
  "topic.hours": {
    "0": () => "вопрос о часах работы"
  },
  "problem.about-items": {
    "0": (d) => "Речь вот о чём: " + texts(d.items, "ru-RU") + ", из заказа с последними цифрами " + digits(d.digits, "ru-RU") + ", оформленного " + day(d.day, "ru-RU", (" on").trim()) + "."
  },
  "problem.about-order": {
    "0": (d) => "Речь о заказе с последними цифрами " + digits(d.digits, "ru-RU") + ", оформленном " + day(d.day, "ru-RU", (" on").trim()) + "."
  },
  "problem.opened": {
    "0": (d) => d.seller + " принял ваше обращение, последние цифры " + digits(d.digits, "ru-RU") + "."
  },
  "problem.open-already": {
    "0": (d) => "У " + d.seller + " уже есть это обращение, последние цифры " + digits(d.digits, "ru-RU") + "."
  },
  "problem.answer": {
    "0": (d) => "Ответ придёт по электронной почте " + day(d.day, "ru-RU", (" until").trim()) + "."
  },
  "problem.answer-due": {
    "0": () => "Ответ придёт по электронной почте."
  },
  "problem.left": {
    "0": () => "Хорошо, не сообщаем."
  },
  "problem.no-order": {
    "0": () => "Этот заказ больше найти не удалось."
  },
  "problem.unsure": {
    "0": (d) => d.seller + " не подтвердил это вовремя. Скажите ещё раз через минуту, обращение останется одно."
  },
  "change.now": {
    "0": (d) => "Теперь так: " + text(d.item, "ru-RU") + ", за " + money(d.price, "ru-RU") + ".",
    "1": (d) => "Изменено: " + text(d.item, "ru-RU") + ", за " + money(d.price, "ru-RU") + "."
  },
  "change.swapped": {
    "0": (d) => "Заменено, теперь " + text(d.item, "ru-RU") + ", " + money(d.price, "ru-RU") + ".",
    "1": (d) => "Вместо этого теперь " + text(d.item, "ru-RU") + ", за " + money(d.price, "ru-RU") + "."
  },
  "change.already": {
    "0": (d) => "Так уже и есть: " + text(d.item, "ru-RU") + "."
  },
  "change.closest": {
    "0": (d) => "Ближе всего к этому — " + product(d.name, "ru-RU") + "."
  },
  "change.noted": {
    "0": () => "Хорошо."
  },
  "wrong.no-other": {
    "0": () => "Больше ничего похожего нет."
  },
  "wrong.fine": {
    "0": () => "Хорошо, не это."
  },
  "back.out": {
    "0": (d) => "Снова убрано: " + texts(d.items, "ru-RU") + ".",
    "1": (d) => "Больше не в корзине: " + texts(d.items, "ru-RU") + "."
  },
  "back.in": {
    "0": (d) => "Снова в корзине: " + texts(d.items, "ru-RU") + ".",
    "1": (d) => "Возвращено в корзину: " + texts(d.items, "ru-RU") + "."
  },
  "back.both": {
    "0": (d) => "Возвращено: " + texts(d.back, "ru-RU") + ", а убрано: " + texts(d.out, "ru-RU") + "."
  },
  "back.not-all": {
    "0": () => "Вернуть удалось не всё."
  },
  "back.sold-out": {
    "0": () => "Вернуть это нельзя, уже распродано."
  },
  "back.nothing": {
    "0": () => "Отменять нечего.",
    "1": () => "Не видно, что тут можно отменить."
  },
  "clear.holds": {
    "0": (d) => "В вашей корзине " + plural(d.count, 0, ru, { one: number("ru-RU", d.count, 0) + " товар", few: number("ru-RU", d.count, 0) + " товара", many: number("ru-RU", d.count, 0) + " товаров", other: number("ru-RU", d.count, 0) + " товара" }) + "."
  },
  "clear.done": {
    "0": (d) => "Готово, из корзины " + plural(d.count, 0, ru, { one: "убран " + number("ru-RU", d.count, 0) + " товар", few: "убраны все " + number("ru-RU", d.count, 0) + " товара", many: "убраны все " + number("ru-RU", d.count, 0) + " товаров", other: "убраны все " + number("ru-RU", d.count, 0) + " товара" }) + ".",
    "1": (d) => plural(d.count, 0, ru, { one: "Убран " + number("ru-RU", d.count, 0) + " товар", few: "Убраны все " + number("ru-RU", d.count, 0) + " товара", many: "Убраны все " + number("ru-RU", d.count, 0) + " товаров", other: "Убраны все " + number("ru-RU", d.count, 0) + " товара" }) + ", корзина пуста."
  },
  "clear.kept": {
    "0": () => "Хорошо, корзина остаётся как есть."
  },
  "start-over.fresh": {
    "0": () => "Хорошо, с самого начала.",
    "1": () => "Ладно, начнём заново."
  },
  "start-over.nothing-ordered": {
    "0": () => "Хорошо, ничего не заказано, начинаем заново."
  },
  "privacy.known": {
    "0": (d) => "Хранится: " + plural(d.links, 0, ru, { "0": "ноль привязок аккаунта", "1": "привязка аккаунта", one: number("ru-RU", d.links, 0) + " привязка аккаунтов", few: number("ru-RU", d.links, 0) + " привязки аккаунтов", many: number("ru-RU", d.links, 0) + " привязок аккаунтов", other: number("ru-RU", d.links, 0) + " привязки аккаунтов" }) + ", " + plural(d.orders, 0, ru, { "0": "ноль заказов", one: number("ru-RU", d.orders, 0) + " заказ", few: number("ru-RU", d.orders, 0) + " заказа", many: number("ru-RU", d.orders, 0) + " заказов", other: number("ru-RU", d.orders, 0) + " заказа" }) + " голосом" + select(d.code, { yes: ", голосовой код", other: "" }) + select(d.limits, { yes: ", ваши лимиты", other: "" }) + " и когда вы были здесь в последний раз."
  },
  "privacy.known-page": {
    "0": () => "Ссылка, где всё это можно посмотреть или удалить, отправлена."
  },
  "privacy.known-title": {
    "0": (d) => "Что " + d.seller + " хранит для покупок голосом"
  },
  "privacy.known-text": {
    "0": () => "Посмотрите, скачайте или удалите."
  },
  "privacy.known-guest": {
    "0": () => "Хранится только то, как часто вы здесь были, и ничего о том, кто вы."
  },
  "privacy.about-to": {
    "0": (d) => "Аккаунт будет отвязан, а настройки удалены. Заказы останутся у " + d.seller + "."
  },
  "privacy.forgotten": {
    "0": () => "Готово. Аккаунт отвязан, всё, что хранилось, удалено. До свидания."
  },
  "privacy.forgotten-guest": {
    "0": () => "Готово. Всё, что хранилось, удалено. До свидания."
  },
  "privacy.kept": {
    "0": () => "Хорошо, всё остаётся как есть."
  },
  "privacy.hushed": {
    "0": () => "Об этом можно говорить только с тем, чей голос знаком. Всё это есть в вашем аккаунте."
  },
  "reason.bought": {
    "0": (d) => "Выбрано вот это, " + product(d.name, "ru-RU") + ", потому что вы покупали это " + day(d.day, "ru-RU", (" on").trim()) + "."
  },
  "reason.bought-often": {
    "0": (d) => product(d.name, "ru-RU") + ": вы покупали это " + plural(d.times, 0, ru, { one: number("ru-RU", d.times, 0) + " раз", few: number("ru-RU", d.times, 0) + " раза", many: number("ru-RU", d.times, 0) + " раз", other: number("ru-RU", d.times, 0) + " раза" }) + ", последний раз " + day(d.day, "ru-RU", (" on").trim()) + ", поэтому так и выбрано."
  },
  "reason.only": {
    "0": (d) => "Выбрано вот это, " + product(d.name, "ru-RU") + ", потому что это самое похожее."
  },
  "reason.chosen": {
    "0": (d) => "Выбрано вот это, " + product(d.name, "ru-RU") + ", потому что так выбрали вы."
  },
  "reason.none": {
    "0": () => "Для вас пока ничего не выбрано."
  },
  "cart.empty": {
    "0": () => "Ваша корзина пуста."
  },
  "cart.holds": {
    "0": (d) => "В вашей корзине " + plural(d.count, 0, ru, { one: number("ru-RU", d.count, 0) + " товар", few: number("ru-RU", d.count, 0) + " товара", many: number("ru-RU", d.count, 0) + " товаров", other: number("ru-RU", d.count, 0) + " товара" }) + ": " + texts(d.items, "ru-RU") + ". Всего " + money(d.subtotal, "ru-RU") + " без доставки и налога."
  },
  "cart.summary": {
    "0": (d) => "Всего " + plural(d.count, 0, ru, { one: number("ru-RU", d.count, 0) + " товар", few: number("ru-RU", d.count, 0) + " товара", many: number("ru-RU", d.count, 0) + " товаров", other: number("ru-RU", d.count, 0) + " товара" }) + " на " + money(d.subtotal, "ru-RU") + " без доставки и налога."
  },
  "cart.removed": {
    "0": (d) => "Убрано: " + text(d.item, "ru-RU") + ".",
    "1": (d) => "Больше не в корзине: " + text(d.item, "ru-RU") + ".",
    "2": (d) => "Хорошо, убрано из корзины: " + text(d.item, "ru-RU") + "."
  },
  "cart.holds-count": {
    "0": (d) => "В вашей корзине " + plural(d.count, 0, ru, { one: number("ru-RU", d.count, 0) + " товар", few: number("ru-RU", d.count, 0) + " товара", many: number("ru-RU", d.count, 0) + " товаров", other: number("ru-RU", d.count, 0) + " товара" }) + ", " + money(d.subtotal, "ru-RU") + " без доставки и налога."
  },
  "cart.not-there": {
    "0": (d) => "«" + quoted(d.heard, "ru-RU") + "» в корзине не видно."
  },
  "cart.gone-already": {
    "0": () => "Этого в корзине уже нет."
  },
  "cart.kept": {
    "0": () => "Корзина сохранена до следующего раза."
  },
  "reorder.shortage": {
    "0": (d) => "Обратите внимание: " + texts(d.clauses, "ru-RU") + "."
  },
  "reorder.clause-gone": {
    "0": (d) => product(d.name, "ru-RU") + " — сейчас нет в наличии"
  },
  "reorder.clause-no-longer": {
    "0": (d) => product(d.name, "ru-RU") + " — больше не продаём"
  },
  "reorder.clause-few": {
    "0": (d) => product(d.name, "ru-RU") + " — " + plural(d.quantity, 0, ru, { one: "осталась только " + number("ru-RU", d.quantity, 0) + " штука", few: "осталось только " + number("ru-RU", d.quantity, 0) + " штуки", many: "осталось только " + number("ru-RU", d.quantity, 0) + " штук", other: "осталось только " + number("ru-RU", d.quantity, 0) + " штуки" })
  },
  "reorder.all-missing": {
    "0": () => "Всё из вашего последнего заказа сейчас распродано."
  },
  "reorder.no-orders": {
    "0": () => "Вы здесь ещё ничего не заказывали."
  },
  "purchase.read-out": {
    "0": (d) => "Итак, " + texts(d.items, "ru-RU") + " от " + d.seller + ", " + text(d.delivery, "ru-RU") + ", " + text(d.price, "ru-RU") + ", оплата " + text(d.payment, "ru-RU") + "."
  },
  "purchase.read-out-together": {
    "0": (d) => "Вместе с корзиной: " + texts(d.items, "ru-RU") + " от " + d.seller + ", " + text(d.delivery, "ru-RU") + ", " + text(d.price, "ru-RU") + ", оплата " + text(d.payment, "ru-RU") + "."
  },
  "purchase.price": {
    "0": (d) => "всего " + money(d.total, "ru-RU") + " с налогом и доставкой"
  },
  "purchase.price-pickup": {
    "0": (d) => "всего " + money(d.total, "ru-RU") + " с налогом"
  },
  "purchase.price-off": {
    "0": (d) => "всего " + money(d.total, "ru-RU") + " с налогом, доставкой и скидкой " + money(d.off, "ru-RU")
  },
  "purchase.price-pickup-off": {
    "0": (d) => "всего " + money(d.total, "ru-RU") + " с налогом и скидкой " + money(d.off, "ru-RU")
  },
  "purchase.shipping-window": {
    "0": (d) => "привезут " + day(d.day, "ru-RU", (" on").trim()) + " с " + time(d.from, "ru-RU") + " до " + time(d.to, "ru-RU")
  },
  "purchase.shipping-until": {
    "0": (d) => "привезут " + day(d.day, "ru-RU", (" on").trim()) + " до " + time(d.to, "ru-RU")
  },
  "purchase.shipping-until-to": {
    "0": (d) => "привезут на адрес " + d.street + " " + day(d.day, "ru-RU", (" on").trim()) + " до " + time(d.to, "ru-RU")
  },
  "purchase.shipping-by": {
    "0": (d) => "привезут " + day(d.day, "ru-RU", (" until").trim())
  },
  "purchase.shipping-window-to": {
    "0": (d) => "привезут на адрес " + d.street + " " + day(d.day, "ru-RU", (" on").trim()) + " с " + time(d.from, "ru-RU") + " до " + time(d.to, "ru-RU")
  },
  "purchase.shipping-by-to": {
    "0": (d) => "привезут на адрес " + d.street + " " + day(d.day, "ru-RU", (" until").trim())
  },
  "purchase.pickup": {
    "0": (d) => d.title + ", готово " + day(d.day, "ru-RU", (" on").trim()) + " в " + time(d.from, "ru-RU")
  },
  "purchase.card": {
    "0": (d) => d.brand + ", последние цифры " + digits(d.lastFour, "ru-RU")
  },
  "purchase.other-method": {
    "0": () => "сохранённым способом"
  },
  "purchase.placed": {
    "0": (d) => "Заказано: " + texts(d.items, "ru-RU") + " за " + money(d.total, "ru-RU") + ". " + text(d.arrival, "ru-RU") + ", номер заказа кончается на " + digits(d.digits, "ru-RU") + ".",
    "1": (d) => "Заказ оформлен: " + texts(d.items, "ru-RU") + " за " + money(d.total, "ru-RU") + ". " + text(d.arrival, "ru-RU") + ", номер заказа кончается на " + digits(d.digits, "ru-RU") + ".",
    "2": (d) => "Готово, заказ принят: " + texts(d.items, "ru-RU") + " за " + money(d.total, "ru-RU") + ". " + text(d.arrival, "ru-RU") + ", номер заказа кончается на " + digits(d.digits, "ru-RU") + "."
  },
  "purchase.placed-before": {
    "0": (d) => "Это уже заказано: " + texts(d.items, "ru-RU") + " за " + money(d.total, "ru-RU") + ". " + text(d.arrival, "ru-RU") + ", номер заказа кончается на " + digits(d.digits, "ru-RU") + "."
  },
  "purchase.arrival-window": {
    "0": (d) => "Привезут " + day(d.day, "ru-RU", (" on").trim()) + " с " + time(d.from, "ru-RU") + " до " + time(d.to, "ru-RU")
  },
  "purchase.arrival-by": {
    "0": (d) => "Привезут " + day(d.day, "ru-RU", (" until").trim())
  },
  "purchase.arrival-pickup": {
    "0": (d) => "Всё будет готово " + day(d.day, "ru-RU", (" on").trim()) + " в " + time(d.from, "ru-RU")
  },
  "purchase.not-placed": {
    "0": () => "Хорошо, ничего не заказано."
  },
  "purchase.withdrawn": {
    "0": () => "Ничего не заказано."
  },
  "purchase.expired": {
    "0": () => "Срок предложения истёк, поэтому ничего не заказано."
  },
  "purchase.gone-meanwhile": {
    "0": () => "За это время товар распродан или убран из корзины, поэтому ничего не заказано."
  },
  "purchase.nothing-to-approve": {
    "0": () => "Подтверждать нечего, ничего не заказано."
  },
  "purchase.wrong-code": {
    "0": (d) => "Код неверный, " + plural(d.left, 0, ru, { one: "осталась " + number("ru-RU", d.left, 0) + " попытка", few: "осталось " + number("ru-RU", d.left, 0) + " попытки", many: "осталось " + number("ru-RU", d.left, 0) + " попыток", other: "осталось " + number("ru-RU", d.left, 0) + " попытки" }) + "."
  },
  "purchase.wrong-pin": {
    "0": () => "Этот ПИН-код не подошёл."
  },
  "purchase.declined": {
    "0": () => "Карта отклонена, поэтому ничего не заказано. Ссылка для выбора другой карты отправлена."
  },
  "purchase.declined-no-card": {
    "0": () => "Карта отклонена, поэтому ничего не заказано. Выберите другую в своём аккаунте на нашем сайте."
  },
  "purchase.needs-action": {
    "0": () => "Чтобы заказ прошёл, вашему банку нужно подтверждение от вас. Ссылка для этого отправлена."
  },
  "purchase.needs-action-no-card": {
    "0": () => "Чтобы заказ прошёл, вашему банку нужно подтверждение от вас. Откройте для этого свой аккаунт на нашем сайте."
  },
  "purchase.bank-waits": {
    "0": (d) => "Заказ на " + money(d.total, "ru-RU") + " ждёт, банку нужно ваше подтверждение, ссылка отправлена ещё раз."
  },
  "purchase.bank-waits-no-card": {
    "0": (d) => "Заказ на " + money(d.total, "ru-RU") + " ждёт, банку нужно ваше подтверждение в аккаунте на нашем сайте."
  },
  "purchase.still-confirming": {
    "0": (d) => d.seller + " всё ещё подтверждает заказ. Через минуту спросите, где ваш заказ, и не заказывайте ещё раз.",
    "1": (d) => d.seller + " ещё не подтвердил ваш заказ. Спросите снова через минуту и, пожалуйста, не заказывайте дважды."
  },
  "purchase.failed": {
    "0": (d) => "Связаться с " + d.seller + " не удалось, поэтому ничего не заказано."
  },
  "purchase.settled": {
    "0": (d) => "Ваш прошлый заказ прошёл, " + money(d.total, "ru-RU") + ", последние цифры " + digits(d.digits, "ru-RU") + "."
  },
  "purchase.not-settled": {
    "0": () => "Ваш прошлый заказ не прошёл, деньги не списаны."
  },
  "purchase.changed-total": {
    "0": (d) => "Сумма изменилась, было " + money(d.before, "ru-RU") + ", стало " + money(d.now, "ru-RU") + "."
  },
  "purchase.changed": {
    "0": (d) => "С тех пор изменилось вот что: " + texts(d.changes, "ru-RU") + "."
  },
  "purchase.changed-line": {
    "0": (d) => product(d.name, "ru-RU") + " — было " + d.before + ", стало " + d.now
  },
  "purchase.changed-gone": {
    "0": (d) => product(d.name, "ru-RU") + " — больше нет"
  },
  "purchase.changed-delivery": {
    "0": () => "доставка теперь другая"
  },
  "purchase.changed-payment": {
    "0": () => "способ оплаты теперь другой"
  },
  "purchase.changed-discount": {
    "0": () => "скидка теперь другая"
  },
  "purchase.changed-discount-gone": {
    "0": () => "купон больше не действует"
  },
  "purchase.receipt-title": {
    "0": (d) => "Заказ " + d.number + " в " + d.seller
  },
  "purchase.receipt-line": {
    "0": (d) => d.quantity + " × " + d.name + ": " + money(d.total, "ru-RU")
  },
  "purchase.receipt-total": {
    "0": (d) => "Итого: " + money(d.total, "ru-RU") + ", оплата " + text(d.payment, "ru-RU")
  },
  "purchase.receipt-delivery": {
    "0": (d) => "Получение: " + text(d.delivery, "ru-RU")
  },
  "choice.option": {
    "0": (d) => day(d.day, "ru-RU", (" on").trim()) + " с " + time(d.from, "ru-RU") + " " + text(d.cost, "ru-RU")
  },
  "choice.option-pickup": {
    "0": (d) => d.title + " " + day(d.day, "ru-RU", (" on").trim())
  },
  "choice.option-card": {
    "0": (d) => d.brand + " " + digits(d.lastFour, "ru-RU")
  },
  "choice.window": {
    "0": (d) => day(d.day, "ru-RU", (" on").trim()) + " с " + time(d.from, "ru-RU") + " до " + time(d.to, "ru-RU") + " " + text(d.cost, "ru-RU")
  },
  "choice.by": {
    "0": (d) => day(d.day, "ru-RU", (" until").trim()) + " " + text(d.cost, "ru-RU")
  },
  "choice.pickup": {
    "0": (d) => d.title + " " + day(d.day, "ru-RU", (" on").trim()) + " с " + time(d.from, "ru-RU") + " " + text(d.cost, "ru-RU")
  },
  "choice.cost": {
    "0": (d) => "за " + money(d.cost, "ru-RU")
  },
  "choice.free": {
    "0": () => "бесплатно"
  },
  "choice.empty-cart": {
    "0": () => "Корзина пуста, доставлять пока нечего."
  },
  "choice.delivery-set": {
    "0": (d) => "Для вашей корзины выбрано: " + text(d.delivery, "ru-RU") + "."
  },
  "choice.delivery-already": {
    "0": () => "Так уже и выбрано."
  },
  "choice.delivery-gone": {
    "0": () => "Это время только что заняли, поэтому доставка осталась прежней."
  },
  "choice.no-such-delivery": {
    "0": () => "Такой доставки нет."
  },
  "choice.no-delivery": {
    "0": (d) => "У " + d.seller + " сейчас нет доставки для вашей корзины."
  },
  "choice.address-set": {
    "0": (d) => "Теперь адрес доставки — " + text(d.address, "ru-RU") + "."
  },
  "choice.address-set-only": {
    "0": (d) => "Теперь адрес доставки — " + text(d.address, "ru-RU") + ". Доставка туда выбирается при оформлении."
  },
  "choice.address-already": {
    "0": () => "Туда и так доставят."
  },
  "choice.undeliverable": {
    "0": (d) => d.seller + " туда не доставляет, поэтому адрес остался прежним."
  },
  "choice.no-such-address": {
    "0": () => "Такого адреса в вашем аккаунте не видно."
  },
  "choice.only-address": {
    "0": () => "В вашем аккаунте только один адрес."
  },
  "choice.no-address": {
    "0": () => "В вашем аккаунте нет адреса. Его можно добавить на нашем сайте."
  },
  "choice.payment-set": {
    "0": (d) => "Для заказа в ближайшие пять минут выбрана оплата " + text(d.payment, "ru-RU") + "."
  },
  "choice.payment-already": {
    "0": (d) => "Оплата уже и так " + text(d.payment, "ru-RU") + "."
  },
  "choice.no-such-payment": {
    "0": () => "Такой карты в вашем аккаунте не видно."
  },
  "choice.only-payment": {
    "0": (d) => "В вашем аккаунте есть только оплата " + text(d.payment, "ru-RU") + "."
  },
  "choice.no-payment": {
    "0": () => "В вашем аккаунте нет карты. Её можно добавить на нашем сайте."
  },
  "estimate.offers": {
    "0": (d) => "Можно так: " + choices(d.clauses, "ru-RU") + "."
  },
  "estimate.not-then": {
    "0": (d) => "Тогда ничего нет, но можно так: " + choices(d.clauses, "ru-RU") + "."
  },
  "estimate.empty-cart": {
    "0": () => "Дни и цены зависят от заказа, а ваша корзина пуста."
  },
  "estimate.other-place": {
    "0": () => "Это известно только для адреса вашей корзины."
  },
  "coupon.applied": {
    "0": (d) => "По этому купону скидка " + money(d.off, "ru-RU") + "."
  },
  "coupon.no-effect": {
    "0": () => "Этот купон действует, но скидки не даёт."
  },
  "coupon.already": {
    "0": () => "Этот купон уже действует."
  },
  "coupon.removed": {
    "0": () => "Купон снят."
  },
  "coupon.none": {
    "0": () => "Купона у вашей корзины нет."
  },
  "coupon.unknown": {
    "0": (d) => d.seller + " не знает такого кода."
  },
  "coupon.expired": {
    "0": () => "Срок этого купона истёк."
  },
  "coupon.used-up": {
    "0": () => "Этот купон уже использован."
  },
  "coupon.minimum": {
    "0": (d) => "Для этого купона в корзине не хватает " + money(d.missing, "ru-RU") + "."
  },
  "coupon.minimum-not-told": {
    "0": () => "Для этого купона в корзине слишком мало."
  },
  "coupon.empty-cart": {
    "0": () => "Корзина пуста, скидку пока не с чего сделать."
  },
  "hand-over.over-limit": {
    "0": (d) => "Выходит " + money(d.total, "ru-RU") + ", для такого большого заказа нужен голосовой код. Ссылка, чтобы задать код или завершить заказ на телефоне, отправлена."
  },
  "hand-over.order-limit": {
    "0": (d) => "Выходит " + money(d.total, "ru-RU") + ", это больше вашего лимита на один заказ. Ссылка, чтобы завершить заказ на телефоне, отправлена."
  },
  "hand-over.day-limit": {
    "0": (d) => "Ещё " + money(d.total, "ru-RU") + ", и ваш дневной лимит будет превышен. Ссылка, чтобы завершить заказ на телефоне, отправлена."
  },
  "hand-over.speaker-unknown": {
    "0": () => "Этот голос незнаком, а заказы здесь принимаются только от знакомых голосов. Ссылка, чтобы завершить заказ на телефоне, отправлена."
  },
  "hand-over.channel-may-not-pay": {
    "0": () => "В этом чате заказы не оформляются. Вот ссылка, чтобы завершить заказ в аккаунте."
  },
  "hand-over.code-locked": {
    "0": () => "Голосовой код теперь заблокирован, поэтому ничего не заказано. Ссылка для разблокировки отправлена."
  },
  "hand-over.code-locked-no-card": {
    "0": () => "Голосовой код теперь заблокирован, поэтому ничего не заказано. Разблокировать его можно в голосовых настройках на нашем сайте."
  },
  "hand-over.pin-locked": {
    "0": () => "ПИН-код теперь заблокирован, поэтому ничего не заказано. Ссылка, чтобы завершить заказ на телефоне, отправлена."
  },
  "hand-over.no-payment-method": {
    "0": () => "В вашем аккаунте ещё нет способа оплаты. Ссылка, чтобы добавить его и завершить заказ, отправлена."
  },
  "hand-over.no-address": {
    "0": () => "В вашем аккаунте ещё нет адреса доставки. Ссылка, чтобы добавить его и завершить заказ, отправлена."
  },
  "hand-over.no-delivery": {
    "0": () => "Доставить это на ваш адрес никак не получается. Ссылка, чтобы выбрать другой способ, отправлена."
  },
  "hand-over.shop-cannot-charge": {
    "0": () => "Этот заказ завершается на телефоне. Ссылка отправлена."
  },
  "hand-over.elsewhere": {
    "0": () => "Завершить это голосом не получится. Корзина сохранена на нашем сайте."
  },
  "hand-over.card-title": {
    "0": (d) => "Завершите заказ в " + d.seller
  },
  "hand-over.card-text": {
    "0": (d) => "Ваша корзина ждёт вас в " + d.seller + "."
  },
  "hand-over.card-code": {
    "0": (d) => "Чтобы заказывать голосом, задайте голосовой код: " + d.address
  },
  "hand-over.settings-title": {
    "0": (d) => "Ваши голосовые настройки " + d.seller
  },
  "hand-over.settings-text": {
    "0": () => "Разблокируйте голосовой код или задайте другой."
  },
  "hand-over.bank-title": {
    "0": (d) => "Подтвердите заказ в " + d.seller
  },
  "hand-over.declined-title": {
    "0": () => "Выберите другую карту"
  },
  "order.none": {
    "0": () => "Вы здесь ещё ничего не заказывали."
  },
  "order.not-found": {
    "0": (d) => "Вашего заказа с последними цифрами " + digits(d.digits, "ru-RU") + " не нашлось."
  },
  "order.none-with": {
    "0": (d) => "Среди ваших последних заказов не видно такого: " + quoted(d.heard, "ru-RU") + "."
  },
  "order.none-from": {
    "0": (d) => "Среди ваших последних заказов не видно заказа, сделанного " + day(d.day, "ru-RU", (" on").trim()) + "."
  },
  "order.none-then": {
    "0": () => "Среди ваших последних заказов за то время ничего не видно."
  },
  "order.with": {
    "0": (d) => "В нём " + texts(d.items, "ru-RU") + "."
  },
  "order.latest-with": {
    "0": (d) => "Это последний заказ, где есть " + texts(d.items, "ru-RU") + "."
  },
  "order.latest-open-with": {
    "0": (d) => "Это последний незавершённый заказ, где есть " + texts(d.items, "ru-RU") + "."
  },
  "order.latest-then": {
    "0": () => "Это последний заказ за то время."
  },
  "order.still-packed": {
    "0": (d) => "Из заказа с последними цифрами " + digits(d.digits, "ru-RU") + " ещё собирают: " + texts(d.items, "ru-RU") + "."
  },
  "order.processing": {
    "0": (d) => "Заказ с последними цифрами " + digits(d.digits, "ru-RU") + " ещё на сборке" + text(d.expected, "ru-RU") + "."
  },
  "order.payment-due": {
    "0": (d) => "Заказ с последними цифрами " + digits(d.digits, "ru-RU") + " ждёт вашей оплаты."
  },
  "order.in-transit": {
    "0": (d) => "Заказ с последними цифрами " + digits(d.digits, "ru-RU") + " в пути" + text(d.expected, "ru-RU") + "."
  },
  "order.out-for-delivery": {
    "0": (d) => "Заказ с последними цифрами " + digits(d.digits, "ru-RU") + " уже у курьера" + text(d.expected, "ru-RU") + "."
  },
  "order.ready": {
    "0": (d) => "Заказ с последними цифрами " + digits(d.digits, "ru-RU") + " готов, можно забирать."
  },
  "order.delivered": {
    "0": (d) => "Заказ с последними цифрами " + digits(d.digits, "ru-RU") + " доставлен" + text(d.delivered, "ru-RU") + "."
  },
  "order.cancelled": {
    "0": (d) => "Заказ с последними цифрами " + digits(d.digits, "ru-RU") + " отменён."
  },
  "order.returned": {
    "0": (d) => "Заказ с последними цифрами " + digits(d.digits, "ru-RU") + " возвращён."
  },
  "order.problem": {
    "0": (d) => "С заказом с последними цифрами " + digits(d.digits, "ru-RU") + " возникла проблема. Позвоните по номеру " + phone(d.telephone, "ru-RU") + "."
  },
  "order.partial": {
    "0": (d) => "Часть заказа " + digits(d.digits, "ru-RU") + " в пути" + text(d.expected, "ru-RU") + ": " + texts(d.items, "ru-RU") + "."
  },
  "order.partial-delivered": {
    "0": (d) => "Часть заказа " + digits(d.digits, "ru-RU") + " доставлена" + text(d.delivered, "ru-RU") + ": " + texts(d.items, "ru-RU") + "."
  },
  "order.partial-rest": {
    "0": (d) => "Ещё собирают: " + texts(d.rest, "ru-RU") + "."
  },
  "order.others": {
    "0": (d) => "Ещё у вас " + plural(d.count, 0, ru, { one: number("ru-RU", d.count, 0) + " незавершённый заказ", few: number("ru-RU", d.count, 0) + " незавершённых заказа", many: number("ru-RU", d.count, 0) + " незавершённых заказов", other: number("ru-RU", d.count, 0) + " незавершённого заказа" }) + "."
  },
  "order.expected-window": {
    "0": (d) => " и приедет " + day(d.day, "ru-RU", (" on").trim()) + " с " + time(d.from, "ru-RU") + " до " + time(d.to, "ru-RU")
  },
  "order.expected-day": {
    "0": (d) => " и приедет " + day(d.day, "ru-RU", (" on").trim())
  },
  "order.delivered-on": {
    "0": (d) => " " + day(d.day, "ru-RU", (" on").trim())
  },
  "order.nothing": {
    "0": () => ""
  },
  "order.tracking-title": {
    "0": (d) => "Заказ " + d.number
  },
  "order.tracking-text": {
    "0": (d) => d.carrier + " " + d.number
  },
  "order.tracking-number": {
    "0": (d) => "Номер отслеживания " + d.number
  },
  "hours.open-until": {
    "0": (d) => "Магазин " + d.store + " сейчас открыт, до " + time(d.closes, "ru-RU") + "."
  },
  "hours.open-all-day": {
    "0": (d) => "Магазин " + d.store + " сейчас открыт, круглые сутки."
  },
  "hours.closed-until-today": {
    "0": (d) => "Магазин " + d.store + " сейчас закрыт и откроется сегодня в " + time(d.opens, "ru-RU") + "."
  },
  "hours.closed-until": {
    "0": (d) => "Магазин " + d.store + " сейчас закрыт и откроется " + day(d.day, "ru-RU", (" on").trim()) + " в " + time(d.opens, "ru-RU") + "."
  },
  "hours.closed-for-long": {
    "0": (d) => "Магазин " + d.store + " сейчас закрыт, и на этой неделе открытие не планируется."
  },
  "hours.on-day": {
    "0": (d) => "Магазин " + d.store + " открыт " + day(d.day, "ru-RU", (" on").trim()) + " с " + time(d.opens, "ru-RU") + " до " + time(d.closes, "ru-RU") + "."
  },
  "hours.on-day-past": {
    "0": (d) => "Магазин " + d.store + " был открыт " + day(d.day, "ru-RU", (" on").trim()) + " с " + time(d.opens, "ru-RU") + " до " + time(d.closes, "ru-RU") + "."
  },
  "hours.on-day-closed": {
    "0": (d) => "Магазин " + d.store + " закрыт " + day(d.day, "ru-RU", (" on").trim()) + "."
  },
  "hours.on-day-was-closed": {
    "0": (d) => "Магазин " + d.store + " был закрыт " + day(d.day, "ru-RU", (" on").trim()) + "."
  },
  "hours.on-day-all": {
    "0": (d) => "Магазин " + d.store + " открыт " + day(d.day, "ru-RU", (" on").trim()) + " круглосуточно."
  },
  "hours.on-holiday": {
    "0": (d) => d.holiday + ", " + day(d.day, "ru-RU", (" on").trim()) + ": магазин " + d.store + " открыт с " + time(d.opens, "ru-RU") + " до " + time(d.closes, "ru-RU") + "."
  },
  "hours.on-holiday-closed": {
    "0": (d) => d.holiday + ", " + day(d.day, "ru-RU", (" on").trim()) + ": магазин " + d.store + " закрыт."
  },
  "hours.on-holiday-today": {
    "0": (d) => "Сегодня " + d.holiday + ", магазин " + d.store + " открыт с " + time(d.opens, "ru-RU") + " до " + time(d.closes, "ru-RU") + "."
  },
  "hours.on-holiday-today-closed": {
    "0": (d) => "Сегодня " + d.holiday + ", магазин " + d.store + " закрыт."
  },
  "hours.at-time-open": {
    "0": (d) => "Магазин " + d.store + " открыт " + day(d.day, "ru-RU", (" on").trim()) + " в " + time(d.at, "ru-RU") + ", а закрывается в " + time(d.closes, "ru-RU") + "."
  },
  "hours.at-time-closed": {
    "0": (d) => "Магазин " + d.store + " закрыт " + day(d.day, "ru-RU", (" on").trim()) + " в " + time(d.at, "ru-RU") + "."
  },
  "hours.days": {
    "0": (d) => "Магазин " + d.store + " открыт " + texts(d.spans, "ru-RU") + "."
  },
  "hours.span": {
    "0": (d) => day(d.day, "ru-RU", (" on").trim()) + " с " + time(d.opens, "ru-RU") + " до " + time(d.closes, "ru-RU")
  },
  "hours.span-run": {
    "0": (d) => day(d.first, "ru-RU", (" on").trim()) + " " + plural(d.days, 0, ru, { "2": "и", one: "и далее", few: "и далее", many: "и далее", other: "и далее" }) + " " + plural(d.days, 0, ru, { "2": day(d.last, "ru-RU", (" on").trim()), one: day(d.last, "ru-RU", (" until").trim()), few: day(d.last, "ru-RU", (" until").trim()), many: day(d.last, "ru-RU", (" until").trim()), other: day(d.last, "ru-RU", (" until").trim()) }) + " с " + time(d.opens, "ru-RU") + " до " + time(d.closes, "ru-RU")
  },
  "hours.days-with-closed": {
    "0": (d) => "Магазин " + d.store + " открыт " + texts(d.spans, "ru-RU") + ", а закрыт " + texts(d.closed, "ru-RU") + "."
  },
  "hours.days-closed": {
    "0": (d) => "Магазин " + d.store + " закрыт " + texts(d.closed, "ru-RU") + "."
  },
  "hours.closed-day": {
    "0": (d) => day(d.day, "ru-RU", (" on").trim())
  },
  "hours.closed-run": {
    "0": (d) => day(d.first, "ru-RU", (" on").trim()) + " " + plural(d.days, 0, ru, { "2": "и " + day(d.last, "ru-RU", (" on").trim()), one: "и далее " + day(d.last, "ru-RU", (" until").trim()), few: "и далее " + day(d.last, "ru-RU", (" until").trim()), many: "и далее " + day(d.last, "ru-RU", (" until").trim()), other: "и далее " + day(d.last, "ru-RU", (" until").trim()) })
  },
  "hours.several": {
    "0": (d) => texts(d.clauses, "ru-RU") + "."
  },
  "hours.several-on-day": {
    "0": (d) => day(d.day, "ru-RU", (" on").trim()) + ": " + texts(d.clauses, "ru-RU") + "."
  },
  "hours.several-on-holiday": {
    "0": (d) => d.holiday + ", " + day(d.day, "ru-RU", (" on").trim()) + ": " + texts(d.clauses, "ru-RU") + "."
  },
  "hours.clause-open-until": {
    "0": (d) => d.store + " открыт до " + time(d.closes, "ru-RU")
  },
  "hours.clause-opens": {
    "0": (d) => d.store + " откроется " + day(d.day, "ru-RU", (" on").trim()) + " в " + time(d.opens, "ru-RU")
  },
  "hours.all-on-day": {
    "0": (d) => "Все наши магазины открыты " + day(d.day, "ru-RU", (" on").trim()) + " с " + time(d.opens, "ru-RU") + " до " + time(d.closes, "ru-RU") + "."
  },
  "hours.all-on-day-closed": {
    "0": (d) => "Все наши магазины закрыты " + day(d.day, "ru-RU", (" on").trim()) + "."
  },
  "hours.all-on-holiday": {
    "0": (d) => d.holiday + ", " + day(d.day, "ru-RU", (" on").trim()) + ": все наши магазины открыты с " + time(d.opens, "ru-RU") + " до " + time(d.closes, "ru-RU") + "."
  },
  "hours.all-on-holiday-closed": {
    "0": (d) => d.holiday + ", " + day(d.day, "ru-RU", (" on").trim()) + ": все наши магазины закрыты."
  },
  "hours.clause-hours": {
    "0": (d) => d.store + " открыт с " + time(d.opens, "ru-RU") + " до " + time(d.closes, "ru-RU")
  },
  "hours.clause-was-open": {
    "0": (d) => d.store + " был открыт с " + time(d.opens, "ru-RU") + " до " + time(d.closes, "ru-RU")
  },
  "hours.clause-was-closed": {
    "0": (d) => d.store + " был закрыт"
  },
  "hours.clause-all-day": {
    "0": (d) => d.store + " открыт круглосуточно"
  },
  "hours.clause-closed": {
    "0": (d) => d.store + " закрыт"
  },
  "hours.clause-at-open": {
    "0": (d) => d.store + " открыт " + day(d.day, "ru-RU", (" on").trim()) + " в " + time(d.at, "ru-RU")
  },
  "hours.clause-at-closed": {
    "0": (d) => d.store + " закрыт " + day(d.day, "ru-RU", (" on").trim()) + " в " + time(d.at, "ru-RU")
  },
  "hours.unknown-holiday": {
    "0": (d) => "Для такого праздника часов работы нет: " + quoted(d.holiday, "ru-RU") + "."
  },
  "hours.unknown-store": {
    "0": (d) => "Магазина с названием «" + quoted(d.heard, "ru-RU") + "» не нашлось."
  },
  "hours.unknown-place": {
    "0": (d) => "Непонятно, где находится индекс " + digits(d.postalCode, "ru-RU") + "."
  },
  "hours.ask-location": {
    "0": () => "Чтобы найти ближайший магазин, нужно знать, где вы. Карточка, чтобы это разрешить, отправлена на телефон."
  },
  "hours.no-location": {
    "0": () => "Узнать, где вы находитесь, не получается."
  },
  "hours.no-stores": {
    "0": () => "Сейчас у нас нет магазинов, куда можно прийти."
  },
  "yes-no.nothing-to-confirm": {
    "0": () => "Подтверждать сейчас нечего."
  },
  "yes-no.fine": {
    "0": () => "Хорошо."
  },
  "yes-no.goodbye": {
    "0": () => "Хорошо. До скорого.",
    "1": () => "Ладно. До следующего раза.",
    "2": () => "Хорошо. До свидания."
  },
  "universal.nothing-to-repeat": {
    "0": () => "Пока ещё ничего не прозвучало."
  },
  "universal.help": {
    "0": () => "Скажите, например, «закажи мой кофе ещё раз», «добавь двухпроцентное молоко», «где мой заказ» или «когда вы открываетесь»."
  },
  "universal.help-guest": {
    "0": () => "Можно спросить, когда мы открыты. А чтобы заказывать голосом, скажите «закажи мой кофе ещё раз», и мы привяжем аккаунт."
  },
  "universal.help-elsewhere": {
    "0": (d) => "Можно спросить, когда мы открыты или какой магазин ближе. Заказать можно на нашем сайте или по номеру " + phone(d.telephone, "ru-RU") + "."
  },
  "universal.help-purchase": {
    "0": () => "«Да» покупает ровно то, что прозвучало, а «нет» оставляет всё как было."
  },
  "universal.help-code": {
    "0": () => "Это код из четырёх цифр из ваших голосовых настроек. Там можно задать другой, или скажите «отмена»."
  },
  "universal.help-choose": {
    "0": () => "Назовите вариант, скажите «первый», «второй» или «третий», или «отмена»."
  },
  "universal.help-coupon": {
    "0": () => "Назовите код, как он напечатан, буквы и цифры, или скажите «нет», чтобы продолжить без него."
  },
  "universal.help-link": {
    "0": () => "Откройте эту страницу на телефоне и введите код, или скажите «повтори», чтобы услышать его снова."
  },
  "universal.help-yes-no": {
    "0": () => "Можно сказать «да», «нет» или «отмена»."
  },
  "universal.help-product": {
    "0": () => "Просто назовите товар, например двухпроцентное молоко, или скажите «отмена»."
  },
  "universal.stop": {
    "0": () => "До свидания.",
    "1": () => "До скорого.",
    "2": () => "Всего доброго."
  },
  "universal.no-more": {
    "0": () => "Это всё, что нашлось."
  },
  "miss.first": {
    "0": () => "Простите, не удалось расслышать.",
    "1": () => "Простите, это было непонятно.",
    "2": () => "Разобрать не получилось."
  },
  "miss.second": {
    "0": () => "Всё ещё непонятно. Скажите «помощь», чтобы услышать примеры, или «отмена»."
  },
  "miss.third": {
    "0": () => "Понять друг друга не получается, поэтому на этом закончим, корзина сохранена."
  },
  "miss.third-transfer": {
    "0": () => "Понять друг друга не получается, поэтому соединяю вас с сотрудником."
  },
  "miss.silence": {
    "0": () => "Ничего не слышно."
  },
  "miss.silent-end": {
    "0": () => "На этом закончим. До скорого."
  },
  "channel.apology": {
    "0": () => "Извините, с моей стороны что-то пошло не так."
  },
  "channel.again": {
    "0": () => "Скажете это ещё раз?"
  },
  "channel.again-hint": {
    "0": () => "Повторите или скажите «стоп», чтобы выйти. Что вам нужно?"
  },
  "channel.gives-up": {
    "0": () => "Извините, всё ещё не работает, поэтому на этом закончим. Попробуйте снова через несколько минут."
  },
  "channel.moment": {
    "0": () => "Минутку, спрашиваю магазин."
  },
  "linking.alexa": {
    "0": () => "Alexa"
  },
  "linking.google": {
    "0": () => "Google"
  },
  "linking.telephony": {
    "0": () => "телефон"
  },
  "linking.sign-in-title": {
    "0": (d) => "Войдите в " + d.seller
  },
  "linking.sign-in-intro": {
    "0": (d) => "Войдите в свой аккаунт " + d.seller + ", чтобы делать покупки голосом через " + text(d.platform, "ru-RU") + "."
  },
  "linking.email": {
    "0": () => "Электронная почта"
  },
  "linking.password": {
    "0": () => "Пароль"
  },
  "linking.sign-in": {
    "0": () => "Войти"
  },
  "linking.sign-in-at": {
    "0": (d) => "Войти в " + d.seller
  },
  "linking.not-signed-in": {
    "0": () => "Не получилось. Попробуйте ещё раз."
  },
  "linking.cancel": {
    "0": () => "Отмена"
  },
  "linking.wrong": {
    "0": () => "Неверная почта или пароль. Попробуйте ещё раз."
  },
  "linking.too-many": {
    "0": () => "Слишком много попыток. Подождите 15 минут и попробуйте снова."
  },
  "linking.shop-away": {
    "0": (d) => "Сейчас нет связи с " + d.seller + ". Попробуйте ещё раз через несколько минут."
  },
  "linking.consent-title": {
    "0": (d) => "Покупки голосом через " + text(d.platform, "ru-RU")
  },
  "linking.consent-intro": {
    "0": (d) => "Если вы привяжете аккаунт, каждый, кто говорит через " + text(d.platform, "ru-RU") + " на ваших устройствах, сможет в " + d.seller + ":"
  },
  "linking.consent-intro-here": {
    "0": (d) => "Если вы привяжете аккаунт, каждый, кто говорит в этом разговоре, сможет в " + d.seller + ":"
  },
  "linking.may-see": {
    "0": () => "Видеть вашу корзину, заказы и время доставки."
  },
  "linking.may-fill": {
    "0": () => "Класть товары в корзину и убирать их."
  },
  "linking.may-order": {
    "0": () => "Оформлять заказы с оплатой способом из вашего аккаунта. Каждый заказ сначала зачитывается, и без «да» ничего не покупается."
  },
  "linking.may-not": {
    "0": (d) => text(d.platform, "ru-RU") + " никогда не получит ваш пароль от " + d.seller + " или номер карты."
  },
  "linking.unlink": {
    "0": (d) => "Отвязать аккаунт можно в любой момент в настройках: " + text(d.platform, "ru-RU") + "."
  },
  "linking.ends": {
    "0": () => "Привязка заканчивается вместе с разговором, самое позднее через час."
  },
  "linking.agree": {
    "0": () => "Привязать аккаунт"
  },
  "linking.trouble-title": {
    "0": () => "Эта страница больше не работает"
  },
  "linking.trouble": {
    "0": () => "Вернитесь туда, откуда начали, и попробуйте снова. Если прошло много времени, срок страницы истёк."
  },
  "linking.call": {
    "0": (d) => "Если не получается, позвоните нам: " + phone(d.telephone, "ru-RU") + "."
  },
  "linking.code-title": {
    "0": () => "Введите код"
  },
  "linking.code-intro": {
    "0": () => "Введите код, который вы только что услышали."
  },
  "linking.code": {
    "0": () => "Код"
  },
  "linking.code-wrong": {
    "0": () => "Код неверный, или его срок истёк. Попробуйте ещё раз или попросите новый."
  },
  "linking.code-heard-title": {
    "0": () => "Это ваш код"
  },
  "linking.code-heard": {
    "0": (d) => "Продолжайте, только если вы только что услышали этот код: " + text(d.platform, "ru-RU") + ". Если его вам кто-то прислал, отмените."
  },
  "linking.go-on": {
    "0": () => "Продолжить"
  },
  "linking.linked-title": {
    "0": () => "Аккаунт привязан"
  },
  "linking.linked": {
    "0": () => "Можно закрыть эту страницу и продолжить разговор."
  },
  "settings.title": {
    "0": () => "Как вы покупаете голосом"
  },
  "settings.intro": {
    "0": (d) => "Это действует везде, где вы покупаете в " + d.seller + " голосом. Изменить можно в любой момент по адресу " + d.address + "."
  },
  "settings.pay-with": {
    "0": () => "Способ оплаты"
  },
  "settings.deliver-to": {
    "0": () => "Адрес доставки"
  },
  "settings.account-default": {
    "0": (d) => "Как в моём аккаунте " + d.seller
  },
  "settings.account-default-now": {
    "0": (d) => "Как в моём аккаунте " + d.seller + ", сейчас " + text(d.chosen, "ru-RU")
  },
  "settings.wallet": {
    "0": () => "Кошелёк"
  },
  "settings.card": {
    "0": () => "Карта"
  },
  "settings.store-credit": {
    "0": () => "Баланс в магазине"
  },
  "settings.invoice": {
    "0": () => "Счёт"
  },
  "settings.branded": {
    "0": (d) => d.brand
  },
  "settings.address": {
    "0": (d) => d.address
  },
  "settings.no-methods": {
    "0": (d) => "В вашем аккаунте " + d.seller + " ещё нет способа оплаты."
  },
  "settings.no-addresses": {
    "0": (d) => "В вашем аккаунте " + d.seller + " ещё нет адреса."
  },
  "settings.methods-away": {
    "0": () => "Сейчас показать способы оплаты нельзя. Ваш прежний выбор остаётся."
  },
  "settings.addresses-away": {
    "0": () => "Сейчас показать адреса нельзя. Ваш прежний выбор остаётся."
  },
  "settings.choose-listed": {
    "0": () => "Выберите один из вариантов."
  },
  "settings.not-checked": {
    "0": () => "Сейчас это не удалось проверить. Отправьте форму ещё раз, чтобы оставить прежний выбор."
  },
  "settings.limits": {
    "0": () => "Лимиты"
  },
  "settings.limits-hint": {
    "0": () => "Что дороже, завершается на сайте. Оставьте поле пустым, если лимит не нужен."
  },
  "settings.order-limit": {
    "0": (d) => "Максимум на один заказ, в " + d.currency
  },
  "settings.day-limit": {
    "0": (d) => "Максимум на все заказы за 24 часа, в " + d.currency
  },
  "settings.amount-wrong": {
    "0": (d) => "Введите сумму больше нуля, например " + money(d.example, "ru-RU") + ", или оставьте поле пустым."
  },
  "settings.code": {
    "0": () => "Голосовой код"
  },
  "settings.code-hint": {
    "0": () => "Если голосовой код задан, его спрашивают при каждом заказе голосом."
  },
  "settings.code-from": {
    "0": (d) => "Для заказов от " + money(d.from, "ru-RU") + " нужен голосовой код."
  },
  "settings.code-new": {
    "0": () => "Новый голосовой код, четыре цифры"
  },
  "settings.code-kept": {
    "0": () => "Голосовой код у вас есть. Оставьте поле пустым, чтобы сохранить его."
  },
  "settings.code-remove": {
    "0": () => "Удалить голосовой код"
  },
  "settings.code-locked": {
    "0": () => "Голосовой код заблокирован, потому что слишком часто называли неверный."
  },
  "settings.code-unlock": {
    "0": () => "Разблокировать голосовой код"
  },
  "settings.code-four": {
    "0": () => "В голосовом коде ровно четыре цифры."
  },
  "settings.code-easy": {
    "0": () => "Этот код слишком легко угадать. Не берите одну цифру четыре раза или цифры подряд, например 1234."
  },
  "settings.code-or-remove": {
    "0": () => "Либо введите новый голосовой код, либо удалите его, но не то и другое."
  },
  "settings.who": {
    "0": () => "Кто говорит"
  },
  "settings.only-recognised": {
    "0": () => "Заказывать может только голос, который узнаёт моё устройство"
  },
  "settings.only-recognised-hint": {
    "0": () => "Там, где голоса не различить, например по телефону, заказы тогда завершаются на сайте."
  },
  "settings.discreet": {
    "0": () => "Называть имена, адреса, содержимое корзины и заказов только голосу, который узнаёт моё устройство"
  },
  "settings.save": {
    "0": () => "Сохранить"
  },
  "settings.save-and-go-on": {
    "0": () => "Сохранить и продолжить"
  },
  "settings.problems": {
    "0": (d) => "Проверьте " + plural(d.count, 0, ru, { one: number("ru-RU", d.count, 0) + " поле", few: number("ru-RU", d.count, 0) + " поля", many: number("ru-RU", d.count, 0) + " полей", other: number("ru-RU", d.count, 0) + " поля" }) + ":"
  },
  "settings.saved": {
    "0": () => "Настройки сохранены."
  },
  "settings.code-is-set": {
    "0": () => "Новый голосовой код задан."
  },
  "settings.code-is-removed": {
    "0": () => "Голосовой код удалён."
  },
  "settings.code-is-unlocked": {
    "0": () => "Голосовой код разблокирован."
  },
  "settings.page-title": {
    "0": (d) => "Покупки голосом в " + d.seller
  },
  "settings.sign-in-intro": {
    "0": (d) => "Войдите в свой аккаунт " + d.seller + ", чтобы увидеть и изменить, как вы покупаете голосом."
  },
  "settings.signed-out": {
    "0": () => "Вы вышли из аккаунта. Войдите ещё раз."
  },
  "settings.sign-out": {
    "0": () => "Выйти"
  },
  "settings.linked-title": {
    "0": () => "Привязано к вашему аккаунту"
  },
  "settings.linked-since": {
    "0": (d) => text(d.platform, "ru-RU") + ", привязано " + day(d.since, "ru-RU", (" on").trim())
  },
  "settings.none-linked": {
    "0": () => "К вашему аккаунту ничего не привязано."
  },
  "settings.unlink": {
    "0": (d) => "Отвязать: " + text(d.platform, "ru-RU")
  },
  "settings.unlinked": {
    "0": (d) => "Отвязано: " + text(d.platform, "ru-RU") + "."
  },
  "settings.orders-title": {
    "0": () => "Заказано голосом"
  },
  "settings.order": {
    "0": (d) => day(d.placed, "ru-RU") + ": заказ " + d.number + ", " + money(d.total, "ru-RU")
  },
  "settings.order-item": {
    "0": (d) => d.quantity + " × " + d.name
  },
  "settings.no-orders": {
    "0": () => "В последнее время голосом ничего не заказано."
  },
  "settings.orders-elsewhere": {
    "0": (d) => "Все заказы в моём аккаунте " + d.seller
  },
  "settings.data-title": {
    "0": () => "Ваши данные"
  },
  "settings.export": {
    "0": () => "Скачать всё, что обо мне хранится"
  },
  "settings.delete": {
    "0": () => "Удалить всё и отвязать"
  },
  "settings.delete-title": {
    "0": () => "Удалить всё"
  },
  "settings.delete-intro": {
    "0": (d) => "Будут отвязаны все платформы и удалены ваши голосовые настройки, голосовой код и всё остальное, что хранится о вас для покупок голосом. Ваш аккаунт " + d.seller + " и заказы в нём останутся."
  },
  "settings.keep": {
    "0": () => "Оставить всё"
  },
  "settings.deleted-title": {
    "0": () => "Всё удалено"
  },
  "settings.deleted": {
    "0": () => "Больше ничего не привязано. Можно закрыть эту страницу."
  }
}
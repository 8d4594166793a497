// @ts-nocheck
// Compiled for de-DE by "npm run generate".
import { choices, digits, money, phone, product, quoted, text, texts } from "../formats.ts";
import { number, plural, select } from "@messageformat/runtime";
import { de } from "@messageformat/runtime/lib/cardinals";
import { timesOf } from "../times.ts";
const { day, time } = timesOf({"day":{"near":"{near}","weekday":"{weekday}","date":"{date}"},"day-on":{"near":"{near}","weekday":"am {weekday}","date":"am {date}"},"day-until":{"near":"bis {near}","weekday":"bis {weekday}","date":"bis zum {date}"},"hour":"{hour} Uhr","minutes":"{hour} Uhr {minute}","one-hour":"ein Uhr","one-minutes":"ein Uhr {minute}"});
export default {
  "item.line": {
    "0": (d) => plural(d.quantity, 0, de, { "1": product(d.name, "de-DE"), other: number("de-DE", d.quantity, 0) + " mal " + product(d.name, "de-DE") })
  },
  "item.name": {
    "0": (d) => product(d.name, "de-DE")
  },
  "item.more": {
    "0": (d) => plural(d.count, 0, de, { "1": "noch ein Artikel", other: "noch " + number("de-DE", d.count, 0) + " Artikel" })
  },
  "item.digits": {
    "0": (d) => digits(d.digits, "de-DE")
  },
  "ask.anything": {
    "0": () => "Was darf es sein?"
  },
  "ask.anything-hint": {
    "0": () => "Du kannst etwas nachbestellen, etwas dazulegen oder fragen, wo deine Bestellung ist. Was möchtest du?"
  },
  "ask.anything-hint-guest": {
    "0": () => "Frag nach den Öffnungszeiten, oder sag nachbestellen, um dein Konto zu verknüpfen. Was möchtest du?"
  },
  "ask.anything-hint-elsewhere": {
    "0": () => "Frag, wann wir geöffnet haben oder wo der nächste Laden ist. Was möchtest du?"
  },
  "ask.anything-else": {
    "0": () => "Noch etwas?",
    "1": () => "Was darf es noch sein?",
    "2": () => "Brauchst du sonst noch etwas?"
  },
  "ask.anything-else-hint": {
    "0": () => "Sag, was du brauchst, oder nein, wenn das alles war. Noch etwas?"
  },
  "ask.choose": {
    "0": (d) => "Was davon: " + choices(d.options, "de-DE") + "?"
  },
  "ask.choose-more": {
    "0": (d) => "Was davon, oder sag mehr: " + choices(d.options, "de-DE") + "?"
  },
  "ask.size": {
    "0": (d) => "Welche Größe: " + choices(d.options, "de-DE") + "?"
  },
  "ask.size-more": {
    "0": (d) => "Welche Größe, oder sag mehr: " + choices(d.options, "de-DE") + "?"
  },
  "ask.choose-hint": {
    "0": (d) => "Nenn eins davon oder sag, das erste: " + choices(d.options, "de-DE") + "?"
  },
  "ask.how-about": {
    "0": (d) => "Wie wäre es mit " + product(d.name, "de-DE") + "?"
  },
  "ask.add": {
    "0": () => "Was soll in den Warenkorb?"
  },
  "ask.add-hint": {
    "0": () => "Sag zum Beispiel, fettarme Milch. Was soll ich reinlegen?"
  },
  "ask.reorder": {
    "0": () => "Was möchtest du nachbestellen?"
  },
  "ask.reorder-hint": {
    "0": () => "Sag zum Beispiel, Kaffee, oder, meine letzte Bestellung. Was soll ich nachbestellen?"
  },
  "ask.change": {
    "0": () => "Was soll ich ändern?"
  },
  "ask.change-hint": {
    "0": () => "Sag zum Beispiel, von der Milch lieber zwei. Was soll ich ändern?"
  },
  "ask.remove": {
    "0": () => "Was soll ich rausnehmen?"
  },
  "ask.remove-hint": {
    "0": () => "Nenn etwas, das in deinem Warenkorb liegt. Was soll ich rausnehmen?"
  },
  "ask.product": {
    "0": (d) => "Meinst du " + product(d.name, "de-DE") + "?"
  },
  "ask.product-hint": {
    "0": (d) => "Sag ja für " + product(d.name, "de-DE") + ", oder nein, wenn es das nicht ist. Ist es das?"
  },
  "ask.quantity": {
    "0": (d) => "Soll ich " + plural(d.quantity, 0, de, { other: number("de-DE", d.quantity, 0) }) + " mal " + product(d.name, "de-DE") + " reinlegen?"
  },
  "ask.quantity-hint": {
    "0": (d) => "Sag ja für " + plural(d.quantity, 0, de, { other: number("de-DE", d.quantity, 0) }) + ", oder nein, dann lasse ich es. Soll ich " + plural(d.quantity, 0, de, { other: number("de-DE", d.quantity, 0) }) + " reinlegen?"
  },
  "ask.purchase": {
    "0": () => "Soll ich das bestellen?"
  },
  "ask.purchase-for": {
    "0": (d) => "Soll ich das für " + money(d.total, "de-DE") + " bestellen?"
  },
  "ask.code": {
    "0": () => "Wie lautet dein Sprachcode?"
  },
  "ask.code-hint": {
    "0": () => "Sag die vier Ziffern einzeln, oder nein, dann lassen wir es. Wie lautet dein Sprachcode?"
  },
  "ask.purchase-hint": {
    "0": (d) => "Mit ja kaufst du das für " + money(d.total, "de-DE") + ", mit nein lassen wir es. Soll ich bestellen?"
  },
  "ask.linked": {
    "0": () => "Hast du ihn eingegeben?"
  },
  "ask.linked-hint": {
    "0": () => "Sag ja, wenn du fertig bist, oder wiederholen, um den Code noch einmal zu hören. Hast du ihn eingegeben?"
  },
  "ask.cancel-order": {
    "0": () => "Soll ich sie stornieren?"
  },
  "ask.cancel-order-hint": {
    "0": () => "Sag ja, um die Bestellung zu stornieren, oder nein, um sie zu behalten. Soll ich stornieren?"
  },
  "ask.problem": {
    "0": () => "Soll ich das dem Laden melden?"
  },
  "ask.problem-hint": {
    "0": () => "Sag ja, dann melde ich es dem Laden, oder nein, dann lassen wir es. Soll ich es melden?"
  },
  "ask.put-through": {
    "0": () => "Soll ich dich mit jemandem verbinden?"
  },
  "ask.put-through-hint": {
    "0": () => "Bei ja verbinde ich dich, bei nein bleibst du hier. Soll ich dich verbinden?"
  },
  "ask.summary": {
    "0": () => "Soll ich weitergeben, worum es ging?"
  },
  "ask.summary-hint": {
    "0": () => "Bei ja nenne ich nur Themen und Endziffern von Bestellungen, bei nein nichts. Soll ich das weitergeben?"
  },
  "ask.clear": {
    "0": () => "Soll ich ihn leeren?"
  },
  "ask.clear-hint": {
    "0": () => "Sag ja, dann nehme ich alles raus, oder nein, dann bleibt es drin. Soll ich ihn leeren?"
  },
  "ask.forget": {
    "0": () => "Soll ich dich vergessen?"
  },
  "ask.forget-hint": {
    "0": () => "Bei ja löse ich die Verknüpfung und lösche das alles, bei nein bleibt es. Soll ich dich vergessen?"
  },
  "ask.store": {
    "0": (d) => "Welcher Laden: " + choices(d.stores, "de-DE") + "?"
  },
  "ask.store-hint": {
    "0": (d) => "Sag den Namen des Ladens oder deine Postleitzahl. Welcher Laden: " + choices(d.stores, "de-DE") + "?"
  },
  "ask.about": {
    "0": () => "Welches Produkt meinst du?"
  },
  "ask.about-hint": {
    "0": () => "Sag einfach, wie es heißt, zum Beispiel fettarme Milch. Welches Produkt meinst du?"
  },
  "ask.add-it": {
    "0": () => "Soll ich es in den Warenkorb legen?",
    "1": () => "Soll es in den Warenkorb?",
    "2": () => "Möchtest du es mitnehmen?"
  },
  "ask.add-named": {
    "0": (d) => "Soll ich " + product(d.name, "de-DE") + " in den Warenkorb legen?"
  },
  "ask.add-it-hint": {
    "0": (d) => "Sag ja, dann lege ich " + product(d.name, "de-DE") + " rein, oder nein, dann nicht. Soll ich es reinlegen?"
  },
  "ask.add-which": {
    "0": () => "Was davon soll ich reinlegen, oder keins?",
    "1": () => "Möchtest du etwas davon, und was?"
  },
  "ask.add-which-of": {
    "0": (d) => "Soll ich etwas davon reinlegen, und was: " + choices(d.options, "de-DE") + "?"
  },
  "ask.add-which-hint": {
    "0": () => "Sag den Namen, oder das erste, zweite oder dritte, oder nein. Was soll ich reinlegen?"
  },
  "ask.coupon": {
    "0": () => "Welcher Code steht darauf?"
  },
  "ask.coupon-hint": {
    "0": () => "Sag den Code so, wie er gedruckt ist, oder nein, dann lassen wir es. Wie lautet er?"
  },
  "ask.delivery": {
    "0": () => "Welche Lieferung möchtest du?"
  },
  "ask.address": {
    "0": () => "An welche Adresse soll es gehen?"
  },
  "ask.payment": {
    "0": () => "Womit möchtest du zahlen?"
  },
  "ask.choice-one": {
    "0": (d) => "Wie wäre es mit " + text(d.option, "de-DE") + "?"
  },
  "ask.choice-one-hint": {
    "0": (d) => "Sag ja dafür, oder nein, dann lassen wir es. Wie wäre es mit " + text(d.option, "de-DE") + "?"
  },
  "ask.choice-hint": {
    "0": () => "Sag erste, zweite oder dritte, oder nein, dann lassen wir es. Welche möchtest du?"
  },
  "ask.checkout": {
    "0": () => "Möchtest du zur Kasse gehen?"
  },
  "ask.checkout-hint": {
    "0": () => "Sag ja, dann hörst du zuerst Lieferung und Gesamtpreis. Möchtest du zur Kasse gehen?"
  },
  "ask.resume": {
    "0": () => "Möchtest du jetzt zur Kasse gehen?"
  },
  "launch.first-guest": {
    "0": (d) => "Willkommen bei " + d.seller + ". Ich sage dir, wann wir geöffnet haben, und wenn dein Konto verknüpft ist, bestelle ich für dich."
  },
  "launch.first-elsewhere": {
    "0": (d) => "Willkommen bei " + d.seller + ". Ich sage dir, wann wir geöffnet haben, bestellen kannst du auf unserer Website."
  },
  "launch.first-newcomer": {
    "0": (d) => "Willkommen bei " + d.seller + ". Sag zum Beispiel, leg fettarme Milch in den Warenkorb, oder frag, wann wir geöffnet haben."
  },
  "launch.first-linked": {
    "0": (d) => "Willkommen bei " + d.seller + ". Sag zum Beispiel, bestell meinen Kaffee nach, leg Milch dazu, oder, wo ist meine Bestellung."
  },
  "launch.returning": {
    "0": (d) => "Willkommen zurück bei " + d.seller + ".",
    "1": (d) => "Hallo, hier ist wieder " + d.seller + ".",
    "2": (d) => "Schön, dass du wieder da bist, hier ist " + d.seller + "."
  },
  "launch.short": {
    "0": (d) => "Willkommen bei " + d.seller + "."
  },
  "launch.cart": {
    "0": (d) => "In deinem Warenkorb " + plural(d.count, 0, de, { "1": "liegt ein Artikel", other: "liegen " + number("de-DE", d.count, 0) + " Artikel" }) + "."
  },
  "launch.arriving": {
    "0": (d) => "Deine Bestellung mit den Endziffern " + digits(d.digits, "de-DE") + " kommt heute an."
  },
  "account.card": {
    "0": (d) => "Dafür brauche ich dein Konto bei " + d.seller + ". Ich habe dir eine Karte aufs Handy geschickt, mit der du es verknüpfst."
  },
  "account.expired": {
    "0": (d) => "Deine Verknüpfung mit " + d.seller + " ist abgelaufen. Ich habe dir eine Karte aufs Handy geschickt, mit der du sie erneuerst."
  },
  "account.elsewhere": {
    "0": (d) => "Dafür braucht es dein Konto bei " + d.seller + ", und das kann ich hier nicht verknüpfen. Bestell auf unserer Website oder unter " + phone(d.telephone, "de-DE") + "."
  },
  "account.by-code": {
    "0": (d) => "Dafür brauche ich dein Konto bei " + d.seller + ". Geh auf deinem Handy zu " + d.address + " und gib " + texts(d.groups, "de-DE") + " ein."
  },
  "account.not-yet": {
    "0": (d) => "Es ist noch nicht verknüpft. Geh auf deinem Handy zu " + d.address + " und gib " + texts(d.groups, "de-DE") + " ein."
  },
  "account.linked-now": {
    "0": () => "Dein Konto ist verknüpft."
  },
  "account.code-title": {
    "0": (d) => "Verknüpfe dein Konto bei " + d.seller
  },
  "account.code-text": {
    "0": (d) => "Dein Code: " + d.code
  },
  "account.unknown": {
    "0": () => "Ich kann dein Konto gerade nicht abrufen. Versuch es bitte in ein paar Minuten noch einmal."
  },
  "trouble.shop": {
    "0": (d) => "Ich erreiche " + d.seller + " gerade nicht. Versuch es bitte in ein paar Minuten noch einmal."
  },
  "trouble.shop-hours": {
    "0": (d) => "Ich kann unsere Öffnungszeiten gerade nicht abrufen. Du erreichst uns unter " + phone(d.telephone, "de-DE") + "."
  },
  "trouble.shop-stores": {
    "0": (d) => "Ich kann unsere Läden gerade nicht abrufen. Du erreichst uns unter " + phone(d.telephone, "de-DE") + "."
  },
  "trouble.nothing-changed": {
    "0": (d) => "Ich erreiche " + d.seller + " gerade nicht, dein Warenkorb ist also, wie er war. Versuch es bitte in ein paar Minuten noch einmal."
  },
  "trouble.busy": {
    "0": (d) => "Bei " + d.seller + " ist gerade sehr viel los. Versuch es bitte in einer Minute noch einmal."
  },
  "trouble.cart-unsure": {
    "0": (d) => d.seller + " hat das nicht rechtzeitig bestätigt. Frag mich bitte, was in deinem Warenkorb ist, bevor du es noch einmal dazulegst."
  },
  "trouble.own": {
    "0": () => "Ich habe kurz den Faden verloren. Versuch es bitte in ein paar Minuten noch einmal."
  },
  "trouble.own-after-yes": {
    "0": () => "Ich habe kurz den Faden verloren. Frag mich bitte, wo deine Bestellung ist, bevor du noch einmal bestellst."
  },
  "product.added": {
    "0": (d) => "Hinzugefügt: " + text(d.item, "de-DE") + " für " + money(d.price, "de-DE") + ".",
    "1": (d) => "Im Warenkorb: " + text(d.item, "de-DE") + " für " + money(d.price, "de-DE") + ".",
    "2": (d) => "Alles klar, " + text(d.item, "de-DE") + " für " + money(d.price, "de-DE") + "."
  },
  "product.added-some": {
    "0": (d) => "Von " + product(d.name, "de-DE") + " " + plural(d.quantity, 0, de, { "1": "war nur noch eins", other: "waren nur noch " + number("de-DE", d.quantity, 0) }) + " da, und " + plural(d.quantity, 0, de, { "1": "das", other: "die" }) + " habe ich reingelegt."
  },
  "product.some-left": {
    "0": (d) => "Davon " + plural(d.quantity, 0, de, { "1": "war nur noch eins", other: "waren nur noch " + number("de-DE", d.quantity, 0) }) + " da."
  },
  "product.sold-out": {
    "0": (d) => "Von " + product(d.name, "de-DE") + " ist gerade nichts mehr da."
  },
  "product.not-found": {
    "0": (d) => "Ich habe " + quoted(d.heard, "de-DE") + " nicht gefunden.",
    "1": (d) => "Im Laden sehe ich " + quoted(d.heard, "de-DE") + " nicht.",
    "2": (d) => "Wir führen " + quoted(d.heard, "de-DE") + " anscheinend nicht."
  },
  "product.not-found-here": {
    "0": () => "Das haben wir anscheinend nicht."
  },
  "product.not-bought": {
    "0": (d) => "Du hast hier noch nie " + quoted(d.heard, "de-DE") + " bestellt, aber wir führen es."
  },
  "product.pricey": {
    "0": (d) => "Das macht zusammen " + money(d.price, "de-DE") + "."
  },
  "product.left": {
    "0": () => "Gut, das habe ich weggelassen."
  },
  "about.price": {
    "0": (d) => "Das sind " + money(d.price, "de-DE") + " für " + product(d.name, "de-DE") + ".",
    "1": (d) => money(d.price, "de-DE") + " für " + product(d.name, "de-DE") + "."
  },
  "about.price-of": {
    "0": (d) => "Das sind " + money(d.price, "de-DE") + " für " + product(d.name, "de-DE") + ", bei " + plural(d.quantity, 0, de, { other: number("de-DE", d.quantity, 0) }) + " also " + money(d.total, "de-DE") + "."
  },
  "about.price-but-out": {
    "0": (d) => money(d.price, "de-DE") + " für " + product(d.name, "de-DE") + ", aber davon ist gerade nichts mehr da."
  },
  "about.closest": {
    "0": (d) => "Am nächsten kommt dem " + product(d.name, "de-DE") + ", für " + money(d.price, "de-DE") + "."
  },
  "about.priced": {
    "0": (d) => product(d.name, "de-DE") + " für " + money(d.price, "de-DE")
  },
  "about.prices": {
    "0": (d) => "Wir haben " + texts(d.items, "de-DE") + "."
  },
  "about.have": {
    "0": (d) => "Ja, " + product(d.name, "de-DE") + " haben wir, für " + money(d.price, "de-DE") + ".",
    "1": (d) => "Ja, " + product(d.name, "de-DE") + " gibt es für " + money(d.price, "de-DE") + "."
  },
  "about.few-left": {
    "0": (d) => "Ja, aber von " + product(d.name, "de-DE") + " " + plural(d.quantity, 0, de, { "1": "ist nur noch eins", other: "sind nur noch " + number("de-DE", d.quantity, 0) }) + " da, für " + money(d.price, "de-DE") + plural(d.quantity, 0, de, { "1": "", other: " das Stück" }) + "."
  },
  "about.have-several": {
    "0": (d) => "Ja, wir haben " + texts(d.items, "de-DE") + "."
  },
  "about.instead": {
    "0": (d) => "Dafür haben wir " + texts(d.items, "de-DE") + "."
  },
  "about.gone": {
    "0": (d) => product(d.name, "de-DE") + " verkaufen wir nicht mehr."
  },
  "about.sizes": {
    "0": (d) => product(d.name, "de-DE") + " gibt es in diesen Größen: " + texts(d.sizes, "de-DE") + "."
  },
  "about.more-sizes": {
    "0": (d) => plural(d.count, 0, de, { "1": "noch eine Größe", other: "noch " + number("de-DE", d.count, 0) + " Größen" })
  },
  "about.one-size": {
    "0": (d) => product(d.name, "de-DE") + " gibt es in einer Größe, " + product(d.size, "de-DE") + ", für " + money(d.price, "de-DE") + "."
  },
  "about.one-size-unnamed": {
    "0": (d) => product(d.name, "de-DE") + " gibt es in einer Größe, für " + money(d.price, "de-DE") + "."
  },
  "about.sizes-of-several": {
    "0": (d) => "Zur Wahl stehen " + texts(d.clauses, "de-DE") + "."
  },
  "about.sizes-clause": {
    "0": (d) => product(d.name, "de-DE") + " als " + choices(d.sizes, "de-DE")
  },
  "about.size-clause-unnamed": {
    "0": (d) => product(d.name, "de-DE") + " in einer Größe"
  },
  "about.cheaper": {
    "0": (d) => "Mit " + product(d.name, "de-DE") + " sparst du " + money(d.difference, "de-DE") + ": " + money(d.price, "de-DE") + " gegenüber " + money(d.otherPrice, "de-DE") + " für " + product(d.other, "de-DE") + "."
  },
  "about.same-price": {
    "0": (d) => product(d.name, "de-DE") + " und " + product(d.other, "de-DE") + " kosten beide " + money(d.price, "de-DE") + "."
  },
  "about.same-size": {
    "0": () => "Beides ist gleich groß."
  },
  "about.bigger": {
    "0": (d) => "Mehr drin ist bei " + product(d.name, "de-DE") + "."
  },
  "about.per-unit": {
    "0": (d) => "Das Günstigere ist " + select(d.size, { bigger: "auch größer", other: "kleiner" }) + ": " + select(d.unit, { ounce: "die Unze", other: "das Stück" }) + " kostet " + money(d.each, "de-DE") + " gegenüber " + money(d.otherEach, "de-DE") + "."
  },
  "about.same-per-unit": {
    "0": (d) => "Das Günstigere ist " + select(d.size, { bigger: "auch größer", other: "kleiner" }) + " und kostet " + select(d.unit, { ounce: "pro Unze", other: "pro Stück" }) + " ungefähr gleich viel."
  },
  "stores.place": {
    "0": (d) => "Du findest " + d.store + " in " + d.city + ", Adresse " + d.street + "."
  },
  "stores.places": {
    "0": (d) => texts(d.clauses, "de-DE") + "."
  },
  "stores.place-clause": {
    "0": (d) => d.store + " ist in " + d.city + ", " + d.street
  },
  "stores.map-sent": {
    "0": () => "Den Weg dorthin habe ich dir aufs Handy geschickt.",
    "1": () => "Die Karte findest du auf deinem Handy."
  },
  "stores.card-title": {
    "0": (d) => "So findest du " + d.seller
  },
  "stores.card-address": {
    "0": (d) => d.store + ": " + d.street + ", " + d.city + ", " + d.region
  },
  "stores.phone": {
    "0": (d) => "Die Nummer von " + d.name + " ist " + phone(d.telephone, "de-DE") + "."
  },
  "stores.phone-title": {
    "0": (d) => d.name + " anrufen"
  },
  "stores.phone-text": {
    "0": (d) => phone(d.telephone, "de-DE")
  },
  "several.added": {
    "0": (d) => "Hinzugefügt: " + texts(d.items, "de-DE") + " für " + money(d.price, "de-DE") + ".",
    "1": (d) => "Im Warenkorb: " + texts(d.items, "de-DE") + " für " + money(d.price, "de-DE") + ".",
    "2": (d) => "Alles klar, " + texts(d.items, "de-DE") + " für " + money(d.price, "de-DE") + "."
  },
  "several.added-but": {
    "0": (d) => "Hinzugefügt: " + texts(d.items, "de-DE") + " für " + money(d.price, "de-DE") + ", aber " + texts(d.clauses, "de-DE") + "."
  },
  "several.removed": {
    "0": (d) => "Ich habe " + texts(d.items, "de-DE") + " rausgenommen."
  },
  "several.removed-but": {
    "0": (d) => "Ich habe " + texts(d.items, "de-DE") + " rausgenommen, aber " + texts(d.clauses, "de-DE") + "."
  },
  "several.noted": {
    "0": (d) => "Bisher habe ich " + texts(d.items, "de-DE") + "."
  },
  "several.noted-but": {
    "0": (d) => "Bisher habe ich " + texts(d.items, "de-DE") + ", aber " + texts(d.clauses, "de-DE") + "."
  },
  "several.unsure": {
    "0": (d) => "Bei " + quoted(d.heard, "de-DE") + " bin ich mir nicht sicher."
  },
  "several.clause-unknown": {
    "0": (d) => quoted(d.heard, "de-DE") + " habe ich nicht gefunden"
  },
  "several.clause-not-there": {
    "0": (d) => quoted(d.heard, "de-DE") + " sehe ich nicht in deinem Warenkorb"
  },
  "usual.none": {
    "0": () => "Was du immer nimmst, weiß ich noch nicht, also nehme ich deine letzte Bestellung."
  },
  "usual.weekly": {
    "0": (d) => plural(d.count, 0, de, { "1": "Das kaufst du", other: "Das alles kaufst du" }) + " etwa " + plural(d.weeks, 0, de, { "1": "jede Woche", other: "alle " + number("de-DE", d.weeks, 0) + " Wochen" }) + "."
  },
  "usual.all-missing": {
    "0": () => "Alles, was du sonst kaufst, ist gerade ausverkauft."
  },
  "usual.between": {
    "0": (d) => "Das kaufst du alle " + d.from + " bis " + plural(d.to, 0, de, { one: number("de-DE", d.to, 0) + " Woche", other: number("de-DE", d.to, 0) + " Wochen" }) + "."
  },
  "usual.early": {
    "0": (d) => "Es ist ein bisschen früh, denn " + plural(d.count, 0, de, { "1": "das kaufst du", other: "das alles kaufst du" }) + " etwa " + plural(d.weeks, 0, de, { "1": "jede Woche", other: "alle " + number("de-DE", d.weeks, 0) + " Wochen" }) + "."
  },
  "usual.early-between": {
    "0": (d) => "Es ist ein bisschen früh, denn das kaufst du alle " + d.from + " bis " + plural(d.to, 0, de, { one: number("de-DE", d.to, 0) + " Woche", other: number("de-DE", d.to, 0) + " Wochen" }) + "."
  },
  "undo.offer": {
    "0": (d) => "Deine Bestellung mit den Endziffern " + digits(d.digits, "de-DE") + " ist " + texts(d.items, "de-DE") + " für " + money(d.total, "de-DE") + "."
  },
  "undo.offer-quiet": {
    "0": (d) => "Deine Bestellung mit den Endziffern " + digits(d.digits, "de-DE") + " kostet " + money(d.total, "de-DE") + "."
  },
  "undo.done": {
    "0": (d) => "Deine Bestellung mit den Endziffern " + digits(d.digits, "de-DE") + " ist storniert, und du bekommst " + money(d.total, "de-DE") + " zurück."
  },
  "undo.kept": {
    "0": () => "Gut, deine Bestellung bleibt, wie sie ist."
  },
  "undo.none": {
    "0": () => "Du hast keine Bestellung, die sich stornieren lässt."
  },
  "undo.already": {
    "0": (d) => "Deine Bestellung mit den Endziffern " + digits(d.digits, "de-DE") + " war schon storniert."
  },
  "undo.too-late": {
    "0": (d) => "Deine Bestellung mit den Endziffern " + digits(d.digits, "de-DE") + " lässt sich per Sprache nicht mehr stornieren."
  },
  "undo.unsure": {
    "0": (d) => d.seller + " hat das nicht rechtzeitig bestätigt. Frag mich in einer Minute, wo deine Bestellung ist."
  },
  "person.open": {
    "0": (d) => "Unter " + phone(d.telephone, "de-DE") + " erreichst du jemanden, bis " + time(d.closes, "de-DE") + "."
  },
  "person.all-day": {
    "0": (d) => "Unter " + phone(d.telephone, "de-DE") + " erreichst du jemanden, Tag und Nacht."
  },
  "person.closed": {
    "0": (d) => "Gerade ist niemand da. Unter " + phone(d.telephone, "de-DE") + " erreichst du " + day(d.day, "de-DE", (" on").trim()) + " ab " + time(d.opens, "de-DE") + " jemanden."
  },
  "person.closed-for-long": {
    "0": (d) => "Diese Woche ist niemand da. Die Nummer ist " + phone(d.telephone, "de-DE") + "."
  },
  "person.transfer": {
    "0": () => "Einen Moment, ich verbinde dich mit jemandem."
  },
  "person.card-title": {
    "0": (d) => "Sprich mit " + d.seller
  },
  "topic.order": {
    "0": () => "hat nach einer Bestellung gefragt"
  },
  "topic.order-digits": {
    "0": (d) => "hat nach der Bestellung mit den Endziffern " + digits(d.digits, "de-DE") + " gefragt"
  },
  "topic.cancel": {
    "0": () => "wollte eine Bestellung stornieren"
  },
  "topic.cancel-digits": {
    "0": (d) => "wollte die Bestellung mit den Endziffern " + digits(d.digits, "de-DE") + " stornieren"
  },
  "topic.problem": {
    "0": () => "hat ein Problem mit einer Bestellung"
  },
  "topic.problem-digits": {
    "0": (d) => "hat ein Problem mit der Bestellung mit den Endziffern " + digits(d.digits, "de-DE")
  },
  "topic.reorder": {
    "0": () => "wollte nachbestellen"
  },
  "topic.cart": {
    "0": () => "hat einen Warenkorb gefüllt"
  },
  "topic.hours": {
    "0": () => "hat nach Öffnungszeiten gefragt"
  },
  "problem.about-items": {
    "0": (d) => "Das betrifft " + texts(d.items, "de-DE") + " aus deiner Bestellung mit den Endziffern " + digits(d.digits, "de-DE") + ", aufgegeben " + day(d.day, "de-DE", (" on").trim()) + "."
  },
  "problem.about-order": {
    "0": (d) => "Das betrifft deine Bestellung mit den Endziffern " + digits(d.digits, "de-DE") + ", aufgegeben " + day(d.day, "de-DE", (" on").trim()) + "."
  },
  "problem.opened": {
    "0": (d) => d.seller + " hat deine Meldung, sie endet auf " + digits(d.digits, "de-DE") + "."
  },
  "problem.open-already": {
    "0": (d) => d.seller + " hat diese Meldung schon, sie endet auf " + digits(d.digits, "de-DE") + "."
  },
  "problem.answer": {
    "0": (d) => "Du bekommst " + day(d.day, "de-DE", (" until").trim()) + " eine Antwort per E-Mail."
  },
  "problem.answer-due": {
    "0": () => "Eine Antwort kommt per E-Mail."
  },
  "problem.left": {
    "0": () => "Gut, dann lasse ich das."
  },
  "problem.no-order": {
    "0": () => "Diese Bestellung habe ich nicht mehr gefunden."
  },
  "problem.unsure": {
    "0": (d) => d.seller + " hat das nicht rechtzeitig bestätigt. Sag es mir in einer Minute noch einmal, es bleibt bei einer Meldung."
  },
  "change.now": {
    "0": (d) => "Jetzt " + text(d.item, "de-DE") + ", für " + money(d.price, "de-DE") + ".",
    "1": (d) => "Geändert auf " + text(d.item, "de-DE") + ", für " + money(d.price, "de-DE") + "."
  },
  "change.swapped": {
    "0": (d) => "Getauscht gegen " + text(d.item, "de-DE") + ", " + money(d.price, "de-DE") + ".",
    "1": (d) => "Du hast jetzt stattdessen " + text(d.item, "de-DE") + ", für " + money(d.price, "de-DE") + "."
  },
  "change.already": {
    "0": (d) => "Das hast du schon: " + text(d.item, "de-DE") + "."
  },
  "change.closest": {
    "0": (d) => "Am nächsten kommt dem " + product(d.name, "de-DE") + "."
  },
  "change.noted": {
    "0": () => "In Ordnung."
  },
  "wrong.no-other": {
    "0": () => "Etwas Ähnliches habe ich sonst nicht."
  },
  "wrong.fine": {
    "0": () => "Gut, das also nicht."
  },
  "back.out": {
    "0": (d) => "Ich habe " + texts(d.items, "de-DE") + " wieder rausgenommen.",
    "1": (d) => "Wieder raus: " + texts(d.items, "de-DE") + "."
  },
  "back.in": {
    "0": (d) => "Ich habe " + texts(d.items, "de-DE") + " wieder reingelegt.",
    "1": (d) => "Wieder drin: " + texts(d.items, "de-DE") + "."
  },
  "back.both": {
    "0": (d) => "Ich habe " + texts(d.back, "de-DE") + " wieder reingelegt und " + texts(d.out, "de-DE") + " rausgenommen."
  },
  "back.not-all": {
    "0": () => "Es war nicht mehr alles da."
  },
  "back.sold-out": {
    "0": () => "Das kann ich nicht wieder reinlegen, es ist inzwischen ausverkauft."
  },
  "back.nothing": {
    "0": () => "Es gibt nichts rückgängig zu machen.",
    "1": () => "Ich sehe nichts, was ich zurücknehmen könnte."
  },
  "clear.holds": {
    "0": (d) => "In deinem Warenkorb " + plural(d.count, 0, de, { "1": "liegt ein Artikel", other: "liegen " + number("de-DE", d.count, 0) + " Artikel" }) + "."
  },
  "clear.done": {
    "0": (d) => "Erledigt, " + plural(d.count, 0, de, { "1": "der eine Artikel ist", other: "alle " + number("de-DE", d.count, 0) + " Artikel sind" }) + " aus deinem Warenkorb raus.",
    "1": (d) => "Ich habe " + plural(d.count, 0, de, { "1": "den einen Artikel", other: "alle " + number("de-DE", d.count, 0) + " Artikel" }) + " rausgenommen, dein Warenkorb ist leer."
  },
  "clear.kept": {
    "0": () => "Gut, dein Warenkorb bleibt, wie er ist."
  },
  "start-over.fresh": {
    "0": () => "Gut, also von vorn.",
    "1": () => "Okay, fangen wir neu an."
  },
  "start-over.nothing-ordered": {
    "0": () => "Gut, es wurde nichts bestellt, und wir fangen neu an."
  },
  "privacy.known": {
    "0": (d) => "Gespeichert habe ich " + plural(d.links, 0, de, { "0": "keine Kontoverknüpfung", "1": "deine Kontoverknüpfung", other: number("de-DE", d.links, 0) + " Kontoverknüpfungen" }) + ", " + plural(d.orders, 0, de, { "0": "keine Bestellung", "1": "eine Bestellung", other: number("de-DE", d.orders, 0) + " Bestellungen" }) + " per Sprache" + select(d.code, { yes: ", einen Sprachcode", other: "" }) + select(d.limits, { yes: ", deine Limits", other: "" }) + " und wann du zuletzt hier warst."
  },
  "privacy.known-page": {
    "0": () => "Ich habe dir einen Link geschickt, wo du alles ansehen oder löschen kannst."
  },
  "privacy.known-title": {
    "0": (d) => "Was " + d.seller + " für deine Spracheinkäufe speichert"
  },
  "privacy.known-text": {
    "0": () => "Ansehen, herunterladen oder löschen."
  },
  "privacy.known-guest": {
    "0": () => "Ich speichere, wie oft du hier warst, und nichts, was verrät, wer du bist."
  },
  "privacy.about-to": {
    "0": (d) => "Damit wird dein Konto getrennt, und deine Einstellungen werden gelöscht. Bestellungen bleiben bei " + d.seller + "."
  },
  "privacy.forgotten": {
    "0": () => "Erledigt. Dein Konto ist getrennt, und was ich gespeichert hatte, ist gelöscht. Tschüss."
  },
  "privacy.forgotten-guest": {
    "0": () => "Erledigt. Was ich gespeichert hatte, ist gelöscht. Tschüss."
  },
  "privacy.kept": {
    "0": () => "Gut, alles bleibt, wie es ist."
  },
  "privacy.hushed": {
    "0": () => "Darüber spreche ich nur mit einer Stimme, die ich kenne. Du findest es in deinem Konto."
  },
  "reason.bought": {
    "0": (d) => "Ich habe " + product(d.name, "de-DE") + " gewählt, weil du das " + day(d.day, "de-DE", (" on").trim()) + " gekauft hast."
  },
  "reason.bought-often": {
    "0": (d) => product(d.name, "de-DE") + " hast du " + plural(d.times, 0, de, { "1": "einmal", other: number("de-DE", d.times, 0) + " mal" }) + " gekauft, zuletzt " + day(d.day, "de-DE", (" on").trim()) + ", darum habe ich das gewählt."
  },
  "reason.only": {
    "0": (d) => "Ich habe " + product(d.name, "de-DE") + " gewählt, weil das bei uns am besten passt."
  },
  "reason.chosen": {
    "0": (d) => "Ich habe " + product(d.name, "de-DE") + " genommen, weil du das gewählt hast."
  },
  "reason.none": {
    "0": () => "Ich habe noch nichts für dich ausgesucht."
  },
  "cart.empty": {
    "0": () => "Dein Warenkorb ist leer."
  },
  "cart.holds": {
    "0": (d) => "Du hast " + plural(d.count, 0, de, { "1": "einen Artikel", other: number("de-DE", d.count, 0) + " Artikel" }) + " im Warenkorb: " + texts(d.items, "de-DE") + ". Das macht " + money(d.subtotal, "de-DE") + " vor Lieferung und Steuern."
  },
  "cart.summary": {
    "0": (d) => "Das " + plural(d.count, 0, de, { "1": "ist ein Artikel", other: "sind " + number("de-DE", d.count, 0) + " Artikel" }) + ", " + money(d.subtotal, "de-DE") + " vor Lieferung und Steuern."
  },
  "cart.removed": {
    "0": (d) => "Ich habe " + text(d.item, "de-DE") + " rausgenommen.",
    "1": (d) => "Rausgenommen: " + text(d.item, "de-DE") + ".",
    "2": (d) => "Okay, ohne " + text(d.item, "de-DE") + "."
  },
  "cart.holds-count": {
    "0": (d) => "Du hast " + plural(d.count, 0, de, { "1": "einen Artikel", other: number("de-DE", d.count, 0) + " Artikel" }) + " im Warenkorb, " + money(d.subtotal, "de-DE") + " vor Lieferung und Steuern."
  },
  "cart.not-there": {
    "0": (d) => "In deinem Warenkorb sehe ich " + quoted(d.heard, "de-DE") + " nicht."
  },
  "cart.gone-already": {
    "0": () => "Das ist nicht mehr in deinem Warenkorb."
  },
  "cart.kept": {
    "0": () => "Dein Warenkorb bleibt für das nächste Mal gespeichert."
  },
  "reorder.shortage": {
    "0": (d) => texts(d.clauses, "de-DE") + "."
  },
  "reorder.clause-gone": {
    "0": (d) => "von " + product(d.name, "de-DE") + " ist gerade nichts mehr da"
  },
  "reorder.clause-no-longer": {
    "0": (d) => product(d.name, "de-DE") + " verkaufen wir nicht mehr"
  },
  "reorder.clause-few": {
    "0": (d) => "von " + product(d.name, "de-DE") + " " + plural(d.quantity, 0, de, { "1": "ist nur noch eins", other: "sind nur noch " + number("de-DE", d.quantity, 0) }) + " da"
  },
  "reorder.all-missing": {
    "0": () => "Alles aus deiner letzten Bestellung ist gerade ausverkauft."
  },
  "reorder.no-orders": {
    "0": () => "Du hast hier noch nichts bestellt."
  },
  "purchase.read-out": {
    "0": (d) => "Das wären " + texts(d.items, "de-DE") + " von " + d.seller + ", " + text(d.delivery, "de-DE") + ", " + text(d.price, "de-DE") + ", über deine " + text(d.payment, "de-DE") + "."
  },
  "purchase.read-out-together": {
    "0": (d) => "Mit deinem Warenkorb: " + texts(d.items, "de-DE") + " von " + d.seller + ", " + text(d.delivery, "de-DE") + ", " + text(d.price, "de-DE") + ", über deine " + text(d.payment, "de-DE") + "."
  },
  "purchase.price": {
    "0": (d) => "für " + money(d.total, "de-DE") + " mit Steuern und Lieferung"
  },
  "purchase.price-pickup": {
    "0": (d) => "für " + money(d.total, "de-DE") + " mit Steuern"
  },
  "purchase.price-off": {
    "0": (d) => "für " + money(d.total, "de-DE") + " mit Steuern und Lieferung, " + money(d.off, "de-DE") + " sind abgezogen"
  },
  "purchase.price-pickup-off": {
    "0": (d) => "für " + money(d.total, "de-DE") + " mit Steuern, " + money(d.off, "de-DE") + " sind abgezogen"
  },
  "purchase.shipping-window": {
    "0": (d) => day(d.day, "de-DE", (" on").trim()) + " von " + time(d.from, "de-DE") + " bis " + time(d.to, "de-DE") + " geliefert"
  },
  "purchase.shipping-until": {
    "0": (d) => day(d.day, "de-DE", (" on").trim()) + " bis " + time(d.to, "de-DE") + " geliefert"
  },
  "purchase.shipping-until-to": {
    "0": (d) => day(d.day, "de-DE", (" on").trim()) + " bis " + time(d.to, "de-DE") + " an die Adresse " + d.street + " geliefert"
  },
  "purchase.shipping-by": {
    "0": (d) => day(d.day, "de-DE", (" until").trim()) + " geliefert"
  },
  "purchase.shipping-window-to": {
    "0": (d) => day(d.day, "de-DE", (" on").trim()) + " von " + time(d.from, "de-DE") + " bis " + time(d.to, "de-DE") + " an die Adresse " + d.street + " geliefert"
  },
  "purchase.shipping-by-to": {
    "0": (d) => day(d.day, "de-DE", (" until").trim()) + " an die Adresse " + d.street + " geliefert"
  },
  "purchase.pickup": {
    "0": (d) => d.title + ", bereit " + day(d.day, "de-DE", (" on").trim()) + " um " + time(d.from, "de-DE")
  },
  "purchase.card": {
    "0": (d) => d.brand + " mit den Endziffern " + digits(d.lastFour, "de-DE")
  },
  "purchase.other-method": {
    "0": () => "gespeicherte Zahlungsart"
  },
  "purchase.placed": {
    "0": (d) => "Bestellt: " + texts(d.items, "de-DE") + " für " + money(d.total, "de-DE") + ". " + text(d.arrival, "de-DE") + ", und die Bestellnummer endet auf " + digits(d.digits, "de-DE") + ".",
    "1": (d) => "Es ist bestellt: " + texts(d.items, "de-DE") + " für " + money(d.total, "de-DE") + ". " + text(d.arrival, "de-DE") + ", und die Bestellnummer endet auf " + digits(d.digits, "de-DE") + ".",
    "2": (d) => "Deine Bestellung ist eingegangen: " + texts(d.items, "de-DE") + " für " + money(d.total, "de-DE") + ". " + text(d.arrival, "de-DE") + ", und die Bestellnummer endet auf " + digits(d.digits, "de-DE") + "."
  },
  "purchase.placed-before": {
    "0": (d) => "Das ist schon bestellt: " + texts(d.items, "de-DE") + " für " + money(d.total, "de-DE") + ". " + text(d.arrival, "de-DE") + ", und die Bestellnummer endet auf " + digits(d.digits, "de-DE") + "."
  },
  "purchase.arrival-window": {
    "0": (d) => "Die Lieferung kommt " + day(d.day, "de-DE", (" on").trim()) + " zwischen " + time(d.from, "de-DE") + " und " + time(d.to, "de-DE")
  },
  "purchase.arrival-by": {
    "0": (d) => "Die Lieferung kommt " + day(d.day, "de-DE", (" until").trim())
  },
  "purchase.arrival-pickup": {
    "0": (d) => "Alles liegt " + day(d.day, "de-DE", (" on").trim()) + " um " + time(d.from, "de-DE") + " bereit"
  },
  "purchase.not-placed": {
    "0": () => "Gut, es wurde nichts bestellt."
  },
  "purchase.withdrawn": {
    "0": () => "Es wurde nichts bestellt."
  },
  "purchase.expired": {
    "0": () => "Das Angebot ist abgelaufen, es wurde also nichts bestellt."
  },
  "purchase.gone-meanwhile": {
    "0": () => "Es ist inzwischen ausverkauft oder aus deinem Warenkorb verschwunden, es wurde also nichts bestellt."
  },
  "purchase.nothing-to-approve": {
    "0": () => "Es wartet nichts auf ein Ja, und es wurde nichts bestellt."
  },
  "purchase.wrong-code": {
    "0": (d) => "Der Code stimmt nicht, und " + plural(d.left, 0, de, { "1": "ein Versuch bleibt", other: number("de-DE", d.left, 0) + " Versuche bleiben" }) + "."
  },
  "purchase.wrong-pin": {
    "0": () => "Die PIN hat nicht gestimmt."
  },
  "purchase.declined": {
    "0": () => "Deine Karte wurde abgelehnt, es wurde also nichts bestellt. Ich habe dir einen Link geschickt, um eine andere zu wählen."
  },
  "purchase.declined-no-card": {
    "0": () => "Deine Karte wurde abgelehnt, es wurde also nichts bestellt. Wähl bitte in deinem Konto auf unserer Website eine andere."
  },
  "purchase.needs-action": {
    "0": () => "Deine Bank braucht deine Freigabe, bevor diese Bestellung durchgeht. Ich habe dir einen Link geschickt, um das abzuschließen."
  },
  "purchase.needs-action-no-card": {
    "0": () => "Deine Bank braucht deine Freigabe, bevor diese Bestellung durchgeht. Öffne bitte dein Konto auf unserer Website, um das abzuschließen."
  },
  "purchase.bank-waits": {
    "0": (d) => "Deine Bestellung für " + money(d.total, "de-DE") + " wartet auf die Freigabe bei deiner Bank, und ich habe dir den Link noch einmal geschickt."
  },
  "purchase.bank-waits-no-card": {
    "0": (d) => "Deine Bestellung für " + money(d.total, "de-DE") + " wartet in deinem Konto auf unserer Website auf die Freigabe bei deiner Bank."
  },
  "purchase.still-confirming": {
    "0": (d) => "Ich kläre das noch mit " + d.seller + ". Frag mich in einer Minute, wo deine Bestellung ist, und bestell bitte nicht noch einmal.",
    "1": (d) => d.seller + " hat deine Bestellung noch nicht bestätigt. Frag mich in einer Minute noch einmal, und bestell bitte nicht doppelt."
  },
  "purchase.failed": {
    "0": (d) => "Ich habe " + d.seller + " nicht erreicht, es wurde also nichts bestellt."
  },
  "purchase.settled": {
    "0": (d) => "Deine frühere Bestellung ist durchgegangen, " + money(d.total, "de-DE") + ", Endziffern " + digits(d.digits, "de-DE") + "."
  },
  "purchase.not-settled": {
    "0": () => "Deine frühere Bestellung ist nicht durchgegangen, und es wurde nichts abgebucht."
  },
  "purchase.changed-total": {
    "0": (d) => "Der Gesamtpreis hat sich von " + money(d.before, "de-DE") + " auf " + money(d.now, "de-DE") + " geändert."
  },
  "purchase.changed": {
    "0": (d) => "Seit ich es vorgelesen habe, hat sich etwas geändert: " + texts(d.changes, "de-DE") + "."
  },
  "purchase.changed-line": {
    "0": (d) => product(d.name, "de-DE") + " jetzt " + d.now + " statt " + d.before + " mal"
  },
  "purchase.changed-gone": {
    "0": (d) => product(d.name, "de-DE") + " gibt es nicht mehr"
  },
  "purchase.changed-delivery": {
    "0": () => "die Lieferung ist eine andere"
  },
  "purchase.changed-payment": {
    "0": () => "die Zahlungsart ist eine andere"
  },
  "purchase.changed-discount": {
    "0": () => "der Rabatt ist ein anderer"
  },
  "purchase.changed-discount-gone": {
    "0": () => "der Gutschein zählt nicht mehr"
  },
  "purchase.receipt-title": {
    "0": (d) => "Bestellung " + d.number + " bei " + d.seller
  },
  "purchase.receipt-line": {
    "0": (d) => d.quantity + " × " + d.name + ": " + money(d.total, "de-DE")
  },
  "purchase.receipt-total": {
    "0": (d) => "Summe: " + money(d.total, "de-DE") + ", abgerechnet über deine " + text(d.payment, "de-DE")
  },
  "purchase.receipt-delivery": {
    "0": (d) => "Lieferung: " + text(d.delivery, "de-DE")
  },
  "choice.option": {
    "0": (d) => day(d.day, "de-DE") + " ab " + time(d.from, "de-DE") + " " + text(d.cost, "de-DE")
  },
  "choice.option-pickup": {
    "0": (d) => d.title + " " + day(d.day, "de-DE")
  },
  "choice.option-card": {
    "0": (d) => d.brand + " " + digits(d.lastFour, "de-DE")
  },
  "choice.window": {
    "0": (d) => day(d.day, "de-DE", (" on").trim()) + " von " + time(d.from, "de-DE") + " bis " + time(d.to, "de-DE") + " " + text(d.cost, "de-DE")
  },
  "choice.by": {
    "0": (d) => day(d.day, "de-DE", (" until").trim()) + " " + text(d.cost, "de-DE")
  },
  "choice.pickup": {
    "0": (d) => d.title + " " + day(d.day, "de-DE", (" on").trim()) + " ab " + time(d.from, "de-DE") + " " + text(d.cost, "de-DE")
  },
  "choice.cost": {
    "0": (d) => "für " + money(d.cost, "de-DE")
  },
  "choice.free": {
    "0": () => "kostenlos"
  },
  "choice.empty-cart": {
    "0": () => "Dein Warenkorb ist leer, es gibt also noch nichts zu liefern."
  },
  "choice.delivery-set": {
    "0": (d) => "Für deinen Warenkorb gilt jetzt: " + text(d.delivery, "de-DE") + "."
  },
  "choice.delivery-already": {
    "0": () => "So ist es schon eingestellt."
  },
  "choice.delivery-gone": {
    "0": () => "Dieser Termin ist gerade weggefallen, darum habe ich die Lieferung gelassen, wie sie war."
  },
  "choice.no-such-delivery": {
    "0": () => "So eine Lieferung gibt es nicht."
  },
  "choice.no-delivery": {
    "0": (d) => d.seller + " hat gerade keine Lieferung für deinen Warenkorb."
  },
  "choice.address-set": {
    "0": (d) => "Die Lieferadresse ist jetzt " + text(d.address, "de-DE") + "."
  },
  "choice.address-set-only": {
    "0": (d) => "Die Lieferadresse ist jetzt " + text(d.address, "de-DE") + ". Wann dorthin geliefert wird, wählst du an der Kasse."
  },
  "choice.address-already": {
    "0": () => "Dorthin geht es schon."
  },
  "choice.undeliverable": {
    "0": (d) => d.seller + " liefert dorthin nicht, darum habe ich die Adresse gelassen, wie sie war."
  },
  "choice.no-such-address": {
    "0": () => "Diese Adresse sehe ich nicht in deinem Konto."
  },
  "choice.only-address": {
    "0": () => "In deinem Konto gibt es nur eine Adresse."
  },
  "choice.no-address": {
    "0": () => "In deinem Konto ist keine Adresse. Auf unserer Website kannst du eine eintragen."
  },
  "choice.payment-set": {
    "0": (d) => "Für eine Bestellung in den nächsten fünf Minuten nehme ich deine " + text(d.payment, "de-DE") + "."
  },
  "choice.payment-already": {
    "0": (d) => "Es läuft schon über deine " + text(d.payment, "de-DE") + "."
  },
  "choice.no-such-payment": {
    "0": () => "Diese Karte sehe ich nicht in deinem Konto."
  },
  "choice.only-payment": {
    "0": (d) => "In deinem Konto gibt es nur deine " + text(d.payment, "de-DE") + "."
  },
  "choice.no-payment": {
    "0": () => "In deinem Konto ist keine Karte. Auf unserer Website kannst du eine eintragen."
  },
  "estimate.offers": {
    "0": (d) => "Ich kann dir das anbieten: " + choices(d.clauses, "de-DE") + "."
  },
  "estimate.not-then": {
    "0": (d) => "Da passt leider nichts, aber das ginge: " + choices(d.clauses, "de-DE") + "."
  },
  "estimate.empty-cart": {
    "0": () => "Tage und Preise hängen von der Bestellung ab, und dein Warenkorb ist leer."
  },
  "estimate.other-place": {
    "0": () => "Ich weiß es nur für die Adresse deines Warenkorbs."
  },
  "coupon.applied": {
    "0": (d) => "Mit dem Gutschein gehen " + money(d.off, "de-DE") + " ab."
  },
  "coupon.no-effect": {
    "0": () => "Der Gutschein zählt, es geht dadurch aber nichts ab."
  },
  "coupon.already": {
    "0": () => "Der Gutschein zählt schon."
  },
  "coupon.removed": {
    "0": () => "Der Gutschein ist raus."
  },
  "coupon.none": {
    "0": () => "In deinem Warenkorb ist kein Gutschein."
  },
  "coupon.unknown": {
    "0": (d) => d.seller + " kennt diesen Code nicht."
  },
  "coupon.expired": {
    "0": () => "Dieser Gutschein ist abgelaufen."
  },
  "coupon.used-up": {
    "0": () => "Dieser Gutschein ist aufgebraucht."
  },
  "coupon.minimum": {
    "0": (d) => "Für diesen Gutschein fehlen in deinem Warenkorb noch " + money(d.missing, "de-DE") + "."
  },
  "coupon.minimum-not-told": {
    "0": () => "Für diesen Gutschein ist dein Warenkorb zu klein."
  },
  "coupon.empty-cart": {
    "0": () => "Dein Warenkorb ist leer, es gibt also noch nichts abzuziehen."
  },
  "hand-over.over-limit": {
    "0": (d) => "Das macht " + money(d.total, "de-DE") + ", und so eine große Bestellung braucht einen Sprachcode. Ich habe dir einen Link geschickt, um einen anzulegen oder auf dem Handy zu bestellen."
  },
  "hand-over.order-limit": {
    "0": (d) => "Das macht " + money(d.total, "de-DE") + ", mehr als dein Limit für eine Bestellung. Ich habe dir einen Link geschickt, um auf dem Handy abzuschließen."
  },
  "hand-over.day-limit": {
    "0": (d) => "Mit " + money(d.total, "de-DE") + " mehr wärst du über deinem Tageslimit. Ich habe dir einen Link geschickt, um auf dem Handy abzuschließen."
  },
  "hand-over.speaker-unknown": {
    "0": () => "Ich erkenne deine Stimme nicht, und hier darf nur eine bekannte Stimme bestellen. Ich habe dir einen Link geschickt, um auf dem Handy abzuschließen."
  },
  "hand-over.channel-may-not-pay": {
    "0": () => "In diesem Chat wird nichts bestellt. Hier ist ein Link, um in deinem Konto abzuschließen."
  },
  "hand-over.code-locked": {
    "0": () => "Dein Sprachcode ist jetzt gesperrt, es wurde also nichts bestellt. Ich habe dir einen Link geschickt, um ihn zu entsperren."
  },
  "hand-over.code-locked-no-card": {
    "0": () => "Dein Sprachcode ist jetzt gesperrt, es wurde also nichts bestellt. Entsperren kannst du ihn in deinen Spracheinstellungen auf unserer Website."
  },
  "hand-over.pin-locked": {
    "0": () => "Deine PIN ist jetzt gesperrt, es wurde also nichts bestellt. Ich habe dir einen Link geschickt, um auf dem Handy abzuschließen."
  },
  "hand-over.no-payment-method": {
    "0": () => "In deinem Konto ist noch keine Zahlungsart. Ich habe dir einen Link geschickt, um eine einzutragen und abzuschließen."
  },
  "hand-over.no-address": {
    "0": () => "In deinem Konto ist noch keine Lieferadresse. Ich habe dir einen Link geschickt, um eine einzutragen und abzuschließen."
  },
  "hand-over.no-delivery": {
    "0": () => "Ich habe keinen Weg gefunden, das an deine Adresse zu liefern. Ich habe dir einen Link geschickt, um einen anderen zu wählen."
  },
  "hand-over.shop-cannot-charge": {
    "0": () => "Diese Bestellung wird auf deinem Handy abgeschlossen. Ich habe dir einen Link geschickt."
  },
  "hand-over.elsewhere": {
    "0": () => "Das kann ich per Sprache nicht abschließen. Dein Warenkorb ist auf unserer Website gespeichert."
  },
  "hand-over.card-title": {
    "0": (d) => "Schließ deine Bestellung bei " + d.seller + " ab"
  },
  "hand-over.card-text": {
    "0": (d) => "Dein Warenkorb wartet bei " + d.seller + " auf dich."
  },
  "hand-over.card-code": {
    "0": (d) => "Um per Sprache zu bestellen, leg einen Sprachcode an: " + d.address
  },
  "hand-over.settings-title": {
    "0": (d) => "Deine Spracheinstellungen bei " + d.seller
  },
  "hand-over.settings-text": {
    "0": () => "Entsperr deinen Sprachcode oder leg einen anderen an."
  },
  "hand-over.bank-title": {
    "0": (d) => "Gib deine Bestellung bei " + d.seller + " frei"
  },
  "hand-over.declined-title": {
    "0": () => "Wähl eine andere Karte"
  },
  "order.none": {
    "0": () => "Du hast hier noch nichts bestellt."
  },
  "order.not-found": {
    "0": (d) => "Ich habe keine Bestellung von dir mit den Endziffern " + digits(d.digits, "de-DE") + " gefunden."
  },
  "order.none-with": {
    "0": (d) => "In deinen letzten Bestellungen sehe ich " + quoted(d.heard, "de-DE") + " nicht."
  },
  "order.none-from": {
    "0": (d) => "Unter deinen letzten Bestellungen sehe ich keine, die du " + day(d.day, "de-DE", (" on").trim()) + " aufgegeben hast."
  },
  "order.none-then": {
    "0": () => "Unter deinen letzten Bestellungen sehe ich keine aus dieser Zeit."
  },
  "order.with": {
    "0": (d) => "Darin: " + texts(d.items, "de-DE") + "."
  },
  "order.latest-with": {
    "0": (d) => "Das ist die letzte mit " + texts(d.items, "de-DE") + "."
  },
  "order.latest-open-with": {
    "0": (d) => "Das ist die letzte offene mit " + texts(d.items, "de-DE") + "."
  },
  "order.latest-then": {
    "0": () => "Das ist die letzte aus dieser Zeit."
  },
  "order.still-packed": {
    "0": (d) => "In deiner Bestellung mit den Endziffern " + digits(d.digits, "de-DE") + " wird noch gepackt: " + texts(d.items, "de-DE") + "."
  },
  "order.processing": {
    "0": (d) => "Deine Bestellung mit den Endziffern " + digits(d.digits, "de-DE") + " wird gerade gepackt" + text(d.expected, "de-DE") + "."
  },
  "order.payment-due": {
    "0": (d) => "Deine Bestellung mit den Endziffern " + digits(d.digits, "de-DE") + " wartet auf deine Zahlung."
  },
  "order.in-transit": {
    "0": (d) => "Deine Bestellung mit den Endziffern " + digits(d.digits, "de-DE") + " ist unterwegs" + text(d.expected, "de-DE") + "."
  },
  "order.out-for-delivery": {
    "0": (d) => "Deine Bestellung mit den Endziffern " + digits(d.digits, "de-DE") + " wird gerade ausgeliefert" + text(d.expected, "de-DE") + "."
  },
  "order.ready": {
    "0": (d) => "Deine Bestellung mit den Endziffern " + digits(d.digits, "de-DE") + " liegt zum Abholen bereit."
  },
  "order.delivered": {
    "0": (d) => "Deine Bestellung mit den Endziffern " + digits(d.digits, "de-DE") + " wurde" + text(d.delivered, "de-DE") + " geliefert."
  },
  "order.cancelled": {
    "0": (d) => "Deine Bestellung mit den Endziffern " + digits(d.digits, "de-DE") + " wurde storniert."
  },
  "order.returned": {
    "0": (d) => "Deine Bestellung mit den Endziffern " + digits(d.digits, "de-DE") + " wurde zurückgegeben."
  },
  "order.problem": {
    "0": (d) => "Mit deiner Bestellung mit den Endziffern " + digits(d.digits, "de-DE") + " gibt es ein Problem. Ruf bitte " + phone(d.telephone, "de-DE") + " an."
  },
  "order.partial": {
    "0": (d) => "Ein Teil deiner Bestellung " + digits(d.digits, "de-DE") + " ist unterwegs" + text(d.expected, "de-DE") + ": " + texts(d.items, "de-DE") + "."
  },
  "order.partial-delivered": {
    "0": (d) => "Ein Teil deiner Bestellung " + digits(d.digits, "de-DE") + " ist" + text(d.delivered, "de-DE") + " angekommen: " + texts(d.items, "de-DE") + "."
  },
  "order.partial-rest": {
    "0": (d) => "Noch gepackt wird: " + texts(d.rest, "de-DE") + "."
  },
  "order.others": {
    "0": (d) => "Du hast außerdem " + plural(d.count, 0, de, { "1": "noch eine offene Bestellung", other: "noch " + number("de-DE", d.count, 0) + " offene Bestellungen" }) + "."
  },
  "order.expected-window": {
    "0": (d) => " und kommt " + day(d.day, "de-DE", (" on").trim()) + " zwischen " + time(d.from, "de-DE") + " und " + time(d.to, "de-DE")
  },
  "order.expected-day": {
    "0": (d) => " und kommt " + day(d.day, "de-DE", (" on").trim())
  },
  "order.delivered-on": {
    "0": (d) => " " + day(d.day, "de-DE", (" on").trim())
  },
  "order.nothing": {
    "0": () => ""
  },
  "order.tracking-title": {
    "0": (d) => "Bestellung " + d.number
  },
  "order.tracking-text": {
    "0": (d) => d.carrier + " " + d.number
  },
  "order.tracking-number": {
    "0": (d) => "Sendungsnummer " + d.number
  },
  "hours.open-until": {
    "0": (d) => d.store + " hat jetzt geöffnet, bis " + time(d.closes, "de-DE") + "."
  },
  "hours.open-all-day": {
    "0": (d) => d.store + " hat jetzt geöffnet, rund um die Uhr."
  },
  "hours.closed-until-today": {
    "0": (d) => d.store + " hat jetzt zu und öffnet heute um " + time(d.opens, "de-DE") + "."
  },
  "hours.closed-until": {
    "0": (d) => d.store + " hat jetzt zu und öffnet " + day(d.day, "de-DE", (" on").trim()) + " um " + time(d.opens, "de-DE") + "."
  },
  "hours.closed-for-long": {
    "0": (d) => d.store + " hat jetzt zu, und diese Woche ist keine Öffnung geplant."
  },
  "hours.on-day": {
    "0": (d) => d.store + " hat " + day(d.day, "de-DE", (" on").trim()) + " von " + time(d.opens, "de-DE") + " bis " + time(d.closes, "de-DE") + " geöffnet."
  },
  "hours.on-day-past": {
    "0": (d) => d.store + " hatte " + day(d.day, "de-DE", (" on").trim()) + " von " + time(d.opens, "de-DE") + " bis " + time(d.closes, "de-DE") + " geöffnet."
  },
  "hours.on-day-closed": {
    "0": (d) => d.store + " hat " + day(d.day, "de-DE", (" on").trim()) + " geschlossen."
  },
  "hours.on-day-was-closed": {
    "0": (d) => d.store + " hatte " + day(d.day, "de-DE", (" on").trim()) + " geschlossen."
  },
  "hours.on-day-all": {
    "0": (d) => d.store + " hat " + day(d.day, "de-DE", (" on").trim()) + " rund um die Uhr geöffnet."
  },
  "hours.on-holiday": {
    "0": (d) => d.holiday + ", " + day(d.day, "de-DE", (" on").trim()) + ": " + d.store + " hat von " + time(d.opens, "de-DE") + " bis " + time(d.closes, "de-DE") + " geöffnet."
  },
  "hours.on-holiday-closed": {
    "0": (d) => d.holiday + ", " + day(d.day, "de-DE", (" on").trim()) + ": " + d.store + " hat geschlossen."
  },
  "hours.on-holiday-today": {
    "0": (d) => "Heute ist " + d.holiday + ", und " + d.store + " hat von " + time(d.opens, "de-DE") + " bis " + time(d.closes, "de-DE") + " geöffnet."
  },
  "hours.on-holiday-today-closed": {
    "0": (d) => "Heute ist " + d.holiday + ", und " + d.store + " hat geschlossen."
  },
  "hours.at-time-open": {
    "0": (d) => d.store + " hat " + day(d.day, "de-DE", (" on").trim()) + " um " + time(d.at, "de-DE") + " geöffnet und schließt um " + time(d.closes, "de-DE") + "."
  },
  "hours.at-time-closed": {
    "0": (d) => d.store + " hat " + day(d.day, "de-DE", (" on").trim()) + " um " + time(d.at, "de-DE") + " geschlossen."
  },
  "hours.days": {
    "0": (d) => d.store + " hat " + texts(d.spans, "de-DE") + " geöffnet."
  },
  "hours.span": {
    "0": (d) => day(d.day, "de-DE", (" on").trim()) + " von " + time(d.opens, "de-DE") + " bis " + time(d.closes, "de-DE")
  },
  "hours.span-run": {
    "0": (d) => day(d.first, "de-DE") + " " + plural(d.days, 0, de, { "2": "und", one: "bis", other: "bis" }) + " " + day(d.last, "de-DE") + " von " + time(d.opens, "de-DE") + " bis " + time(d.closes, "de-DE")
  },
  "hours.days-with-closed": {
    "0": (d) => d.store + " hat " + texts(d.spans, "de-DE") + " geöffnet und " + texts(d.closed, "de-DE") + " geschlossen."
  },
  "hours.days-closed": {
    "0": (d) => d.store + " hat " + texts(d.closed, "de-DE") + " geschlossen."
  },
  "hours.closed-day": {
    "0": (d) => day(d.day, "de-DE", (" on").trim())
  },
  "hours.closed-run": {
    "0": (d) => day(d.first, "de-DE") + " " + plural(d.days, 0, de, { "2": "und", one: "bis", other: "bis" }) + " " + day(d.last, "de-DE")
  },
  "hours.several": {
    "0": (d) => texts(d.clauses, "de-DE") + "."
  },
  "hours.several-on-day": {
    "0": (d) => day(d.day, "de-DE", (" on").trim()) + ": " + texts(d.clauses, "de-DE") + "."
  },
  "hours.several-on-holiday": {
    "0": (d) => d.holiday + ", " + day(d.day, "de-DE", (" on").trim()) + ": " + texts(d.clauses, "de-DE") + "."
  },
  "hours.clause-open-until": {
    "0": (d) => d.store + " hat bis " + time(d.closes, "de-DE") + " geöffnet"
  },
  "hours.clause-opens": {
    "0": (d) => d.store + " öffnet " + day(d.day, "de-DE", (" on").trim()) + " um " + time(d.opens, "de-DE")
  },
  "hours.all-on-day": {
    "0": (d) => "Alle unsere Läden haben " + day(d.day, "de-DE", (" on").trim()) + " von " + time(d.opens, "de-DE") + " bis " + time(d.closes, "de-DE") + " geöffnet."
  },
  "hours.all-on-day-closed": {
    "0": (d) => "Alle unsere Läden haben " + day(d.day, "de-DE", (" on").trim()) + " geschlossen."
  },
  "hours.all-on-holiday": {
    "0": (d) => d.holiday + ", " + day(d.day, "de-DE", (" on").trim()) + ": Alle unsere Läden haben von " + time(d.opens, "de-DE") + " bis " + time(d.closes, "de-DE") + " geöffnet."
  },
  "hours.all-on-holiday-closed": {
    "0": (d) => d.holiday + ", " + day(d.day, "de-DE", (" on").trim()) + ": Alle unsere Läden haben geschlossen."
  },
  "hours.clause-hours": {
    "0": (d) => d.store + " hat von " + time(d.opens, "de-DE") + " bis " + time(d.closes, "de-DE") + " geöffnet"
  },
  "hours.clause-was-open": {
    "0": (d) => d.store + " hatte von " + time(d.opens, "de-DE") + " bis " + time(d.closes, "de-DE") + " geöffnet"
  },
  "hours.clause-was-closed": {
    "0": (d) => d.store + " hatte geschlossen"
  },
  "hours.clause-all-day": {
    "0": (d) => d.store + " hat rund um die Uhr geöffnet"
  },
  "hours.clause-closed": {
    "0": (d) => d.store + " hat geschlossen"
  },
  "hours.clause-at-open": {
    "0": (d) => d.store + " hat " + day(d.day, "de-DE", (" on").trim()) + " um " + time(d.at, "de-DE") + " geöffnet"
  },
  "hours.clause-at-closed": {
    "0": (d) => d.store + " hat " + day(d.day, "de-DE", (" on").trim()) + " um " + time(d.at, "de-DE") + " geschlossen"
  },
  "hours.unknown-holiday": {
    "0": (d) => "Für " + quoted(d.holiday, "de-DE") + " habe ich keine Öffnungszeiten."
  },
  "hours.unknown-store": {
    "0": (d) => "Einen Laden namens " + quoted(d.heard, "de-DE") + " kenne ich nicht."
  },
  "hours.unknown-place": {
    "0": (d) => "Ich weiß nicht, wo " + digits(d.postalCode, "de-DE") + " liegt."
  },
  "hours.ask-location": {
    "0": () => "Um deinen nächsten Laden zu finden, brauche ich deinen Standort. Ich habe dir eine Karte aufs Handy geschickt, um das zu erlauben."
  },
  "hours.no-location": {
    "0": () => "Ich weiß nicht, wo du bist."
  },
  "hours.no-stores": {
    "0": () => "Im Moment haben wir keine Läden, die du besuchen kannst."
  },
  "yes-no.nothing-to-confirm": {
    "0": () => "Es wartet nichts auf ein Ja."
  },
  "yes-no.fine": {
    "0": () => "In Ordnung."
  },
  "yes-no.goodbye": {
    "0": () => "Alles klar. Bis bald.",
    "1": () => "Okay. Bis zum nächsten Mal.",
    "2": () => "Alles klar. Tschüss."
  },
  "universal.nothing-to-repeat": {
    "0": () => "Ich habe noch nichts gesagt."
  },
  "universal.help": {
    "0": () => "Sag zum Beispiel, bestell meinen Kaffee nach, leg fettarme Milch dazu, wo ist meine Bestellung, oder, wann macht ihr auf."
  },
  "universal.help-guest": {
    "0": () => "Frag, wann wir geöffnet haben. Um per Sprache zu bestellen, sag, bestell meinen Kaffee nach, und ich helfe dir, dein Konto zu verknüpfen."
  },
  "universal.help-elsewhere": {
    "0": (d) => "Frag, wann wir geöffnet haben oder welcher Laden am nächsten ist. Bestellen kannst du auf unserer Website oder unter " + phone(d.telephone, "de-DE") + "."
  },
  "universal.help-purchase": {
    "0": () => "Mit ja kaufst du genau das, was ich vorgelesen habe, mit nein bleibt alles, wie es war."
  },
  "universal.help-code": {
    "0": () => "Das ist der vierstellige Code aus deinen Spracheinstellungen. Dort kannst du einen anderen anlegen, oder sag abbrechen."
  },
  "universal.help-choose": {
    "0": () => "Sag einen Namen, oder das erste, zweite oder dritte, oder sag abbrechen."
  },
  "universal.help-coupon": {
    "0": () => "Sag den Code so, wie er gedruckt ist, mit Buchstaben und Zahlen, oder sag nein, dann geht es ohne weiter."
  },
  "universal.help-link": {
    "0": () => "Öffne die Seite auf deinem Handy und gib den Code ein, oder sag wiederholen, um ihn noch einmal zu hören."
  },
  "universal.help-yes-no": {
    "0": () => "Du kannst ja, nein oder abbrechen sagen."
  },
  "universal.help-product": {
    "0": () => "Sag einfach, wie das Produkt heißt, zum Beispiel fettarme Milch, oder sag abbrechen."
  },
  "universal.stop": {
    "0": () => "Tschüss.",
    "1": () => "Bis bald.",
    "2": () => "Mach es gut."
  },
  "universal.no-more": {
    "0": () => "Mehr habe ich nicht gefunden."
  },
  "miss.first": {
    "0": () => "Das habe ich leider nicht verstanden.",
    "1": () => "Entschuldige, das habe ich nicht mitbekommen.",
    "2": () => "Da bin ich nicht mitgekommen."
  },
  "miss.second": {
    "0": () => "Ich verstehe es immer noch nicht. Sag Hilfe, wenn du Beispiele hören willst, oder abbrechen."
  },
  "miss.third": {
    "0": () => "Ich verstehe dich gerade schlecht, darum höre ich hier auf, dein Warenkorb bleibt gespeichert."
  },
  "miss.third-transfer": {
    "0": () => "Ich verstehe dich gerade schlecht, darum verbinde ich dich mit jemandem."
  },
  "miss.silence": {
    "0": () => "Ich habe nichts gehört."
  },
  "miss.silent-end": {
    "0": () => "Dann höre ich hier auf. Bis bald."
  },
  "channel.apology": {
    "0": () => "Entschuldige, bei mir ist etwas schiefgegangen."
  },
  "channel.again": {
    "0": () => "Kannst du das noch einmal sagen?"
  },
  "channel.again-hint": {
    "0": () => "Sag es noch einmal, oder sag stopp, um aufzuhören. Was möchtest du?"
  },
  "channel.gives-up": {
    "0": () => "Entschuldige, es klappt immer noch nicht, darum höre ich hier auf. Versuch es bitte in ein paar Minuten noch einmal."
  },
  "channel.moment": {
    "0": () => "Einen Moment, ich frage im Laden nach."
  },
  "linking.alexa": {
    "0": () => "Alexa"
  },
  "linking.google": {
    "0": () => "Google"
  },
  "linking.telephony": {
    "0": () => "Telefon"
  },
  "linking.sign-in-title": {
    "0": (d) => "Bei " + d.seller + " anmelden"
  },
  "linking.sign-in-intro": {
    "0": (d) => "Melde dich mit deinem Konto bei " + d.seller + " an, damit du per Sprache über " + text(d.platform, "de-DE") + " einkaufen kannst."
  },
  "linking.email": {
    "0": () => "E-Mail-Adresse"
  },
  "linking.password": {
    "0": () => "Passwort"
  },
  "linking.sign-in": {
    "0": () => "Anmelden"
  },
  "linking.sign-in-at": {
    "0": (d) => "Bei " + d.seller + " anmelden"
  },
  "linking.not-signed-in": {
    "0": () => "Das hat nicht geklappt. Bitte versuch es noch einmal."
  },
  "linking.cancel": {
    "0": () => "Abbrechen"
  },
  "linking.wrong": {
    "0": () => "E-Mail-Adresse und Passwort passen nicht zusammen. Bitte versuch es noch einmal."
  },
  "linking.too-many": {
    "0": () => "Zu viele Versuche. Bitte warte 15 Minuten und versuch es dann noch einmal."
  },
  "linking.shop-away": {
    "0": (d) => d.seller + " ist gerade nicht erreichbar. Bitte versuch es in ein paar Minuten noch einmal."
  },
  "linking.consent-title": {
    "0": (d) => "Per Sprache einkaufen über " + text(d.platform, "de-DE")
  },
  "linking.consent-intro": {
    "0": (d) => "Wenn du dein Konto verknüpfst, darf jeder, der auf deinen Geräten über " + text(d.platform, "de-DE") + " spricht, bei " + d.seller + ":"
  },
  "linking.consent-intro-here": {
    "0": (d) => "Wenn du dein Konto verknüpfst, darf jeder, der in diesem Gespräch spricht, bei " + d.seller + ":"
  },
  "linking.may-see": {
    "0": () => "Deinen Warenkorb, deine Bestellungen und deren Ankunft einsehen."
  },
  "linking.may-fill": {
    "0": () => "Etwas in deinen Warenkorb legen und wieder herausnehmen."
  },
  "linking.may-order": {
    "0": () => "Bestellungen aufgeben, bezahlt mit einer Zahlungsart aus deinem Konto. Jede Bestellung wird vorher vorgelesen, und ohne ein Ja wird nichts gekauft."
  },
  "linking.may-not": {
    "0": (d) => text(d.platform, "de-DE") + " erhält nie dein Passwort bei " + d.seller + " oder deine Kartennummer."
  },
  "linking.unlink": {
    "0": (d) => "Du kannst die Verknüpfung jederzeit in den Einstellungen von " + text(d.platform, "de-DE") + " lösen."
  },
  "linking.ends": {
    "0": () => "Die Verknüpfung endet mit dem Gespräch, spätestens nach einer Stunde."
  },
  "linking.agree": {
    "0": () => "Konto verknüpfen"
  },
  "linking.trouble-title": {
    "0": () => "Diese Seite funktioniert nicht mehr"
  },
  "linking.trouble": {
    "0": () => "Bitte geh dorthin zurück, wo du angefangen hast, und versuch es noch einmal. Falls es eine Weile her ist, ist die Seite abgelaufen."
  },
  "linking.call": {
    "0": (d) => "Falls es nicht klappt, ruf uns an unter " + phone(d.telephone, "de-DE") + "."
  },
  "linking.code-title": {
    "0": () => "Gib deinen Code ein"
  },
  "linking.code-intro": {
    "0": () => "Tippe den Code ein, den du gerade gehört hast."
  },
  "linking.code": {
    "0": () => "Code"
  },
  "linking.code-wrong": {
    "0": () => "Der Code stimmt nicht oder ist abgelaufen. Bitte versuch es noch einmal oder lass dir einen neuen sagen."
  },
  "linking.code-heard-title": {
    "0": () => "Ist das dein Code"
  },
  "linking.code-heard": {
    "0": (d) => "Mach nur weiter, wenn du diesen Code gerade über " + text(d.platform, "de-DE") + " gehört hast. Hat ihn dir jemand geschickt, brich ab."
  },
  "linking.go-on": {
    "0": () => "Weiter"
  },
  "linking.linked-title": {
    "0": () => "Dein Konto ist verknüpft"
  },
  "linking.linked": {
    "0": () => "Du kannst diese Seite schließen und weitersprechen."
  },
  "settings.title": {
    "0": () => "So kaufst du per Sprache ein"
  },
  "settings.intro": {
    "0": (d) => "Das gilt überall, wo du per Sprache bei " + d.seller + " einkaufst. Ändern kannst du es jederzeit unter " + d.address + "."
  },
  "settings.pay-with": {
    "0": () => "Zahlen mit"
  },
  "settings.deliver-to": {
    "0": () => "Liefern an"
  },
  "settings.account-default": {
    "0": (d) => "Der Standard in meinem Konto bei " + d.seller
  },
  "settings.account-default-now": {
    "0": (d) => "Der Standard in meinem Konto bei " + d.seller + ", derzeit " + text(d.chosen, "de-DE")
  },
  "settings.wallet": {
    "0": () => "Wallet"
  },
  "settings.card": {
    "0": () => "Karte"
  },
  "settings.store-credit": {
    "0": () => "Guthaben"
  },
  "settings.invoice": {
    "0": () => "Rechnung"
  },
  "settings.branded": {
    "0": (d) => d.brand
  },
  "settings.address": {
    "0": (d) => d.address
  },
  "settings.no-methods": {
    "0": (d) => "In deinem Konto bei " + d.seller + " ist noch keine Zahlungsart."
  },
  "settings.no-addresses": {
    "0": (d) => "In deinem Konto bei " + d.seller + " ist noch keine Adresse."
  },
  "settings.methods-away": {
    "0": () => "Deine Zahlungsarten können gerade nicht angezeigt werden. Was du vorher gewählt hast, bleibt."
  },
  "settings.addresses-away": {
    "0": () => "Deine Adressen können gerade nicht angezeigt werden. Was du vorher gewählt hast, bleibt."
  },
  "settings.choose-listed": {
    "0": () => "Bitte wähl etwas aus dieser Liste."
  },
  "settings.not-checked": {
    "0": () => "Das konnte gerade nicht geprüft werden. Schick das Formular noch einmal ab, um deine bisherige Wahl zu behalten."
  },
  "settings.limits": {
    "0": () => "Limits"
  },
  "settings.limits-hint": {
    "0": () => "Was mehr kostet, wird auf der Website abgeschlossen. Lass ein Limit leer, wenn du keins möchtest."
  },
  "settings.order-limit": {
    "0": (d) => "Höchstbetrag für eine Bestellung, in " + d.currency
  },
  "settings.day-limit": {
    "0": (d) => "Höchstbetrag für alle Bestellungen in 24 Stunden, in " + d.currency
  },
  "settings.amount-wrong": {
    "0": (d) => "Gib einen Betrag über null ein, zum Beispiel " + money(d.example, "de-DE") + ", oder lass das Feld leer."
  },
  "settings.code": {
    "0": () => "Sprachcode"
  },
  "settings.code-hint": {
    "0": () => "Sobald es einen Sprachcode gibt, fragt jede Bestellung per Sprache danach."
  },
  "settings.code-from": {
    "0": (d) => "Bestellungen ab " + money(d.from, "de-DE") + " brauchen einen Sprachcode."
  },
  "settings.code-new": {
    "0": () => "Neuer Sprachcode, vier Ziffern"
  },
  "settings.code-kept": {
    "0": () => "Du hast einen Sprachcode. Lass das Feld leer, um ihn zu behalten."
  },
  "settings.code-remove": {
    "0": () => "Meinen Sprachcode entfernen"
  },
  "settings.code-locked": {
    "0": () => "Dein Sprachcode ist gesperrt, weil zu oft ein falscher gesagt wurde."
  },
  "settings.code-unlock": {
    "0": () => "Meinen Sprachcode entsperren"
  },
  "settings.code-four": {
    "0": () => "Ein Sprachcode hat genau vier Ziffern."
  },
  "settings.code-easy": {
    "0": () => "Dieser Code ist zu leicht zu erraten. Nimm nicht viermal dieselbe Ziffer und keine Reihe wie 1234."
  },
  "settings.code-or-remove": {
    "0": () => "Tippe entweder einen neuen Sprachcode ein oder entferne ihn, nicht beides."
  },
  "settings.who": {
    "0": () => "Wer spricht"
  },
  "settings.only-recognised": {
    "0": () => "Nur eine Stimme, die mein Gerät erkennt, darf bestellen"
  },
  "settings.only-recognised-hint": {
    "0": () => "Wo sich Stimmen nicht unterscheiden lassen, etwa am Telefon, werden Bestellungen dann auf der Website abgeschlossen."
  },
  "settings.discreet": {
    "0": () => "Namen, Adressen und was in meinem Warenkorb und meinen Bestellungen ist, nur einer Stimme sagen, die mein Gerät erkennt"
  },
  "settings.save": {
    "0": () => "Speichern"
  },
  "settings.save-and-go-on": {
    "0": () => "Speichern und weiter"
  },
  "settings.problems": {
    "0": (d) => "Bitte prüf " + plural(d.count, 0, de, { "1": "einen Punkt", other: number("de-DE", d.count, 0) + " Punkte" }) + ":"
  },
  "settings.saved": {
    "0": () => "Deine Einstellungen sind gespeichert."
  },
  "settings.code-is-set": {
    "0": () => "Dein neuer Sprachcode ist angelegt."
  },
  "settings.code-is-removed": {
    "0": () => "Dein Sprachcode ist entfernt."
  },
  "settings.code-is-unlocked": {
    "0": () => "Dein Sprachcode ist entsperrt."
  },
  "settings.page-title": {
    "0": (d) => "Per Sprache einkaufen bei " + d.seller
  },
  "settings.sign-in-intro": {
    "0": (d) => "Melde dich mit deinem Konto bei " + d.seller + " an, um zu sehen und zu ändern, wie du per Sprache einkaufst."
  },
  "settings.signed-out": {
    "0": () => "Du bist nicht mehr angemeldet. Bitte melde dich wieder an."
  },
  "settings.sign-out": {
    "0": () => "Abmelden"
  },
  "settings.linked-title": {
    "0": () => "Mit deinem Konto verknüpft"
  },
  "settings.linked-since": {
    "0": (d) => text(d.platform, "de-DE") + ", verknüpft " + day(d.since, "de-DE", (" on").trim())
  },
  "settings.none-linked": {
    "0": () => "Mit deinem Konto ist nichts verknüpft."
  },
  "settings.unlink": {
    "0": (d) => "Verknüpfung mit " + text(d.platform, "de-DE") + " lösen"
  },
  "settings.unlinked": {
    "0": (d) => "Die Verknüpfung mit " + text(d.platform, "de-DE") + " ist gelöst."
  },
  "settings.orders-title": {
    "0": () => "Per Sprache bestellt"
  },
  "settings.order": {
    "0": (d) => day(d.placed, "de-DE") + ": Bestellung " + d.number + ", " + money(d.total, "de-DE")
  },
  "settings.order-item": {
    "0": (d) => d.quantity + " × " + d.name
  },
  "settings.no-orders": {
    "0": () => "In letzter Zeit wurde nichts per Sprache bestellt."
  },
  "settings.orders-elsewhere": {
    "0": (d) => "Alle Bestellungen in meinem Konto bei " + d.seller
  },
  "settings.data-title": {
    "0": () => "Deine Daten"
  },
  "settings.export": {
    "0": () => "Herunterladen, was über mich gespeichert ist"
  },
  "settings.delete": {
    "0": () => "Alles löschen und Verknüpfungen lösen"
  },
  "settings.delete-title": {
    "0": () => "Alles löschen"
  },
  "settings.delete-intro": {
    "0": (d) => "Damit werden alle Verknüpfungen gelöst, und deine Spracheinstellungen, dein Sprachcode und alles andere, was für Spracheinkäufe über dich gespeichert ist, werden gelöscht. Dein Konto bei " + d.seller + " und deine Bestellungen dort bleiben."
  },
  "settings.keep": {
    "0": () => "Alles behalten"
  },
  "settings.deleted-title": {
    "0": () => "Alles ist gelöscht"
  },
  "settings.deleted": {
    "0": () => "Es ist nichts mehr verknüpft. Du kannst diese Seite schließen."
  }
}
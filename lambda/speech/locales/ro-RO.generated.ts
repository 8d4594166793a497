// @ts-nocheck
// Compiled for ro-RO by "npm run generate".
import { choices, digits, money, phone, product, quoted, text, texts } from "../formats.ts";
import { number, plural, select } from "@messageformat/runtime";
import { ro } from "@messageformat/runtime/lib/cardinals";
import { timesOf } from "../times.ts";
const { day, time } = timesOf({"day":{"near":"{near}","weekday":"{weekday}","date":"{date}"},"day-on":{"near":"{near}","weekday":"{weekday}","date":"pe {date}"},"day-until":{"near":"până {near}","weekday":"până {weekday}","date":"până pe {date}"},"hour":"{hour}","minutes":"{hour}:{minute}"});
export default {
  "item.line": {
    "0": (d) => plural(d.quantity, 0, ro, { one: product(d.name, "ro-RO"), few: number("ro-RO", d.quantity, 0) + " bucăți de " + product(d.name, "ro-RO"), other: number("ro-RO", d.quantity, 0) + " de bucăți de " + product(d.name, "ro-RO") })
  },
  "item.name": {
    "0": (d) => product(d.name, "ro-RO")
  },
  "item.more": {
    "0": (d) => plural(d.count, 0, ro, { one: "încă un produs", few: "încă " + number("ro-RO", d.count, 0) + " produse", other: "încă " + number("ro-RO", d.count, 0) + " de produse" })
  },
  "item.digits": {
    "0": (d) => digits(d.digits, "ro-RO")
  },
  "ask.anything": {
    "0": () => "Ce doriți?"
  },
  "ask.anything-hint": {
    "0": () => "Puteți comanda ceva din nou, adăuga ceva sau întreba unde e comanda. Ce doriți?"
  },
  "ask.anything-hint-guest": {
    "0": () => "Puteți întreba când e deschis sau cere o comandă din nou, ca să vă conectați contul. Ce doriți?"
  },
  "ask.anything-hint-elsewhere": {
    "0": () => "Puteți întreba când e deschis sau unde e cel mai apropiat magazin. Ce doriți?"
  },
  "ask.anything-else": {
    "0": () => "Altceva?",
    "1": () => "Cu ce vă mai pot ajuta?",
    "2": () => "Mai doriți ceva?"
  },
  "ask.anything-else-hint": {
    "0": () => "Spuneți ce vă mai trebuie sau spuneți nu, dacă e tot. Altceva?"
  },
  "ask.choose": {
    "0": (d) => "Care să fie: " + choices(d.options, "ro-RO") + "?"
  },
  "ask.choose-more": {
    "0": (d) => "Care să fie, sau spuneți mai multe: " + choices(d.options, "ro-RO") + "?"
  },
  "ask.size": {
    "0": (d) => "Ce mărime: " + choices(d.options, "ro-RO") + "?"
  },
  "ask.size-more": {
    "0": (d) => "Ce mărime, sau spuneți mai multe: " + choices(d.options, "ro-RO") + "?"
  },
  "ask.choose-hint": {
    "0": (d) => "Spuneți una dintre ele sau, de exemplu, prima: " + choices(d.options, "ro-RO") + "?"
  },
  "ask.how-about": {
    "0": (d) => "Ce ziceți de " + product(d.name, "ro-RO") + "?"
  },
  "ask.add": {
    "0": () => "Ce să adaug?"
  },
  "ask.add-hint": {
    "0": () => "Puteți spune, de exemplu, lapte doi la sută. Ce să adaug?"
  },
  "ask.reorder": {
    "0": () => "Ce doriți să comandați din nou?"
  },
  "ask.reorder-hint": {
    "0": () => "Puteți spune cafea sau ultima mea comandă. Ce să comand din nou?"
  },
  "ask.change": {
    "0": () => "Ce să schimb?"
  },
  "ask.change-hint": {
    "0": () => "Puteți spune, de exemplu, pune două la lapte. Ce să schimb?"
  },
  "ask.remove": {
    "0": () => "Ce să scot?"
  },
  "ask.remove-hint": {
    "0": () => "Spuneți numele unui produs din coș. Ce să scot?"
  },
  "ask.product": {
    "0": (d) => "V-ați gândit la " + product(d.name, "ro-RO") + "?"
  },
  "ask.product-hint": {
    "0": (d) => "Spuneți da pentru " + product(d.name, "ro-RO") + " sau nu, dacă e altceva. Acesta e produsul?"
  },
  "ask.quantity": {
    "0": (d) => "Să pun " + plural(d.quantity, 0, ro, { one: "o bucată", few: number("ro-RO", d.quantity, 0) + " bucăți", other: number("ro-RO", d.quantity, 0) + " de bucăți" }) + " de " + product(d.name, "ro-RO") + "?"
  },
  "ask.quantity-hint": {
    "0": (d) => "Spuneți da pentru " + plural(d.quantity, 0, ro, { one: "o bucată", few: number("ro-RO", d.quantity, 0) + " bucăți", other: number("ro-RO", d.quantity, 0) + " de bucăți" }) + " sau nu, ca să renunț. Să pun " + plural(d.quantity, 0, ro, { one: "una", few: number("ro-RO", d.quantity, 0), other: number("ro-RO", d.quantity, 0) }) + "?"
  },
  "ask.purchase": {
    "0": () => "Să trimit comanda?"
  },
  "ask.purchase-for": {
    "0": (d) => "Să trimit comanda de " + money(d.total, "ro-RO") + "?"
  },
  "ask.code": {
    "0": () => "Care e codul vocal?"
  },
  "ask.code-hint": {
    "0": () => "Spuneți cele patru cifre, una câte una, sau nu, ca să renunțați. Care e codul vocal?"
  },
  "ask.purchase-hint": {
    "0": (d) => "Spuneți da ca să trimit comanda de " + money(d.total, "ro-RO") + " sau nu, ca să renunțați. Să trimit comanda?"
  },
  "ask.linked": {
    "0": () => "Ați introdus codul?"
  },
  "ask.linked-hint": {
    "0": () => "Spuneți da când e gata sau repetă, ca să auziți codul încă o dată. Ați introdus codul?"
  },
  "ask.cancel-order": {
    "0": () => "Să anulez comanda?"
  },
  "ask.cancel-order-hint": {
    "0": () => "Spuneți da ca să anulez comanda sau nu, ca să rămână. Să o anulez?"
  },
  "ask.problem": {
    "0": () => "Să anunț magazinul?"
  },
  "ask.problem-hint": {
    "0": () => "Spuneți da ca să deschid o sesizare la magazin sau nu, ca să renunț. Să anunț magazinul?"
  },
  "ask.put-through": {
    "0": () => "Să vă fac legătura cu o persoană?"
  },
  "ask.put-through-hint": {
    "0": () => "Spuneți da și vă fac legătura, sau nu, ca să rămâneți aici. Să vă fac legătura?"
  },
  "ask.summary": {
    "0": () => "Să le spun despre ce a fost vorba?"
  },
  "ask.summary-hint": {
    "0": () => "Cu da transmit doar subiectele și ultimele cifre ale comenzilor, cu nu, nimic. Să le spun?"
  },
  "ask.clear": {
    "0": () => "Să golesc coșul?"
  },
  "ask.clear-hint": {
    "0": () => "Spuneți da ca să scot tot sau nu, ca să rămână așa. Să golesc coșul?"
  },
  "ask.forget": {
    "0": () => "Să șterg tot ce știu despre dumneavoastră?"
  },
  "ask.forget-hint": {
    "0": () => "Spuneți da ca să deconectez contul și să șterg toate acestea, sau nu, ca să rămână. Să le șterg?"
  },
  "ask.store": {
    "0": (d) => "La ce magazin: " + choices(d.stores, "ro-RO") + "?"
  },
  "ask.store-hint": {
    "0": (d) => "Spuneți numele magazinului sau codul poștal. La ce magazin: " + choices(d.stores, "ro-RO") + "?"
  },
  "ask.about": {
    "0": () => "La ce produs vă gândiți?"
  },
  "ask.about-hint": {
    "0": () => "Spuneți doar numele, de exemplu lapte doi la sută. La ce produs vă gândiți?"
  },
  "ask.add-it": {
    "0": () => "Să adaug asta în coș?",
    "1": () => "Să pun asta în coș?",
    "2": () => "Doriți să adaug asta?"
  },
  "ask.add-named": {
    "0": (d) => "Să adaug în coș " + product(d.name, "ro-RO") + "?"
  },
  "ask.add-it-hint": {
    "0": (d) => "Spuneți da ca să adaug " + product(d.name, "ro-RO") + " sau nu, ca să renunț. Să adaug?"
  },
  "ask.add-which": {
    "0": () => "Ce să adaug dintre ele, sau nimic?",
    "1": () => "Doriți ceva dintre ele, și ce anume?"
  },
  "ask.add-which-of": {
    "0": (d) => "Să adaug ceva, și ce anume: " + choices(d.options, "ro-RO") + "?"
  },
  "ask.add-which-hint": {
    "0": () => "Spuneți numele, ori prima, a doua sau a treia, ori nu, ca să renunțați. Ce să adaug?"
  },
  "ask.coupon": {
    "0": () => "Ce cod are cuponul?"
  },
  "ask.coupon-hint": {
    "0": () => "Spuneți codul așa cum e scris sau nu, ca să renunțați. Care e codul?"
  },
  "ask.delivery": {
    "0": () => "Ce livrare doriți?"
  },
  "ask.address": {
    "0": () => "La ce adresă să ajungă?"
  },
  "ask.payment": {
    "0": () => "Cu ce doriți să plătiți?"
  },
  "ask.choice-one": {
    "0": (d) => "Ce ziceți de " + text(d.option, "ro-RO") + "?"
  },
  "ask.choice-one-hint": {
    "0": (d) => "Spuneți da dacă vă convine sau nu, ca să renunțați. Ce ziceți de " + text(d.option, "ro-RO") + "?"
  },
  "ask.choice-hint": {
    "0": () => "Spuneți prima, a doua sau a treia, ori nu, ca să renunțați. Care să fie?"
  },
  "ask.checkout": {
    "0": () => "Doriți să finalizăm comanda?"
  },
  "ask.checkout-hint": {
    "0": () => "Spuneți da ca să auziți întâi livrarea și totalul. Doriți să finalizăm comanda?"
  },
  "ask.resume": {
    "0": () => "Doriți să finalizăm comanda acum?"
  },
  "launch.first-guest": {
    "0": (d) => "Bun venit la " + d.seller + ". Vă pot spune când e deschis și, după ce vă conectați contul, pot comanda pentru dumneavoastră."
  },
  "launch.first-elsewhere": {
    "0": (d) => "Bun venit la " + d.seller + ". Vă pot spune când e deschis, iar comenzile se fac pe site-ul nostru."
  },
  "launch.first-newcomer": {
    "0": (d) => "Bun venit la " + d.seller + ". Puteți spune, adaugă lapte doi la sută, sau întreba când e deschis."
  },
  "launch.first-linked": {
    "0": (d) => "Bun venit la " + d.seller + ". Puteți spune, comandă din nou cafeaua, adaugă lapte, sau unde e comanda mea."
  },
  "launch.returning": {
    "0": (d) => "Bine ați revenit la " + d.seller + ".",
    "1": (d) => "Bună din nou, aici " + d.seller + ".",
    "2": (d) => "Ne bucurăm că ați revenit la " + d.seller + "."
  },
  "launch.short": {
    "0": (d) => "Bun venit la " + d.seller + "."
  },
  "launch.cart": {
    "0": (d) => "Aveți " + plural(d.count, 0, ro, { one: "un produs", few: number("ro-RO", d.count, 0) + " produse", other: number("ro-RO", d.count, 0) + " de produse" }) + " în coș."
  },
  "launch.arriving": {
    "0": (d) => "Comanda dumneavoastră cu final " + digits(d.digits, "ro-RO") + " ajunge azi."
  },
  "account.card": {
    "0": (d) => "Pentru asta am nevoie de contul dumneavoastră " + d.seller + ". V-am trimis pe telefon un link ca să îl conectați."
  },
  "account.expired": {
    "0": (d) => "Conexiunea cu " + d.seller + " a expirat. V-am trimis pe telefon un link ca să o reînnoiți."
  },
  "account.elsewhere": {
    "0": (d) => "Pentru asta e nevoie de contul dumneavoastră " + d.seller + ", pe care nu îl pot conecta pe această linie. Puteți comanda pe site-ul nostru sau la " + phone(d.telephone, "ro-RO") + "."
  },
  "account.by-code": {
    "0": (d) => "Pentru asta am nevoie de contul dumneavoastră " + d.seller + ". Deschideți pe telefon " + d.address + " și introduceți " + texts(d.groups, "ro-RO") + "."
  },
  "account.not-yet": {
    "0": (d) => "Contul nu e conectat încă. Deschideți pe telefon " + d.address + " și introduceți " + texts(d.groups, "ro-RO") + "."
  },
  "account.linked-now": {
    "0": () => "Contul dumneavoastră e conectat."
  },
  "account.code-title": {
    "0": (d) => "Conectați-vă contul " + d.seller
  },
  "account.code-text": {
    "0": (d) => "Codul dumneavoastră: " + d.code
  },
  "account.unknown": {
    "0": () => "Nu vă pot găsi contul în acest moment. Încercați din nou peste câteva minute."
  },
  "trouble.shop": {
    "0": (d) => "Nu pot lua legătura cu " + d.seller + " acum. Încercați din nou peste câteva minute."
  },
  "trouble.shop-hours": {
    "0": (d) => "Nu pot afla programul acum. Puteți suna la " + phone(d.telephone, "ro-RO") + "."
  },
  "trouble.shop-stores": {
    "0": (d) => "Nu pot afla magazinele acum. Puteți suna la " + phone(d.telephone, "ro-RO") + "."
  },
  "trouble.nothing-changed": {
    "0": (d) => "Nu pot lua legătura cu " + d.seller + " acum, așa că în coș nu s-a schimbat nimic. Încercați din nou peste câteva minute."
  },
  "trouble.busy": {
    "0": (d) => d.seller + " e foarte aglomerat acum. Încercați din nou peste un minut."
  },
  "trouble.cart-unsure": {
    "0": (d) => d.seller + " nu a confirmat la timp. Întrebați-mă ce e în coș înainte să adăugați încă o dată."
  },
  "trouble.own": {
    "0": () => "Am pierdut firul pentru o clipă. Încercați din nou peste câteva minute."
  },
  "trouble.own-after-yes": {
    "0": () => "Am pierdut firul pentru o clipă. Întrebați-mă unde e comanda înainte să comandați încă o dată."
  },
  "product.added": {
    "0": (d) => "Am adăugat " + text(d.item, "ro-RO") + " cu " + money(d.price, "ro-RO") + ".",
    "1": (d) => text(d.item, "ro-RO") + " cu " + money(d.price, "ro-RO") + ", în coș.",
    "2": (d) => "S-a făcut, " + text(d.item, "ro-RO") + " cu " + money(d.price, "ro-RO") + "."
  },
  "product.added-some": {
    "0": (d) => "Mai " + plural(d.quantity, 0, ro, { one: "era doar o bucată", few: "erau doar " + number("ro-RO", d.quantity, 0) + " bucăți", other: "erau doar " + number("ro-RO", d.quantity, 0) + " de bucăți" }) + " de " + product(d.name, "ro-RO") + ", așa că am adăugat atât."
  },
  "product.some-left": {
    "0": (d) => "Mai " + plural(d.quantity, 0, ro, { one: "era doar o bucată", few: "erau doar " + number("ro-RO", d.quantity, 0) + " bucăți", other: "erau doar " + number("ro-RO", d.quantity, 0) + " de bucăți" }) + "."
  },
  "product.sold-out": {
    "0": (d) => "Momentan nu mai avem " + product(d.name, "ro-RO") + "."
  },
  "product.not-found": {
    "0": (d) => "N-am găsit " + quoted(d.heard, "ro-RO") + ".",
    "1": (d) => "Nu văd " + quoted(d.heard, "ro-RO") + " în magazin.",
    "2": (d) => "Se pare că nu ținem " + quoted(d.heard, "ro-RO") + "."
  },
  "product.not-found-here": {
    "0": () => "Se pare că nu avem așa ceva."
  },
  "product.not-bought": {
    "0": (d) => "N-ați mai comandat " + quoted(d.heard, "ro-RO") + " aici, dar avem."
  },
  "product.pricey": {
    "0": (d) => "În total, " + money(d.price, "ro-RO") + "."
  },
  "product.left": {
    "0": () => "Bine, am renunțat."
  },
  "about.price": {
    "0": (d) => product(d.name, "ro-RO") + " costă " + money(d.price, "ro-RO") + ".",
    "1": (d) => "Prețul pentru " + product(d.name, "ro-RO") + " e " + money(d.price, "ro-RO") + "."
  },
  "about.price-of": {
    "0": (d) => product(d.name, "ro-RO") + " costă " + money(d.price, "ro-RO") + ", deci " + plural(d.quantity, 0, ro, { one: "o bucată face", few: number("ro-RO", d.quantity, 0) + " bucăți fac", other: number("ro-RO", d.quantity, 0) + " de bucăți fac" }) + " " + money(d.total, "ro-RO") + "."
  },
  "about.price-but-out": {
    "0": (d) => product(d.name, "ro-RO") + " costă " + money(d.price, "ro-RO") + ", dar momentan nu mai avem."
  },
  "about.closest": {
    "0": (d) => "Cel mai asemănător produs găsit e " + product(d.name, "ro-RO") + ", cu " + money(d.price, "ro-RO") + "."
  },
  "about.priced": {
    "0": (d) => product(d.name, "ro-RO") + " cu " + money(d.price, "ro-RO")
  },
  "about.prices": {
    "0": (d) => "Avem " + texts(d.items, "ro-RO") + "."
  },
  "about.have": {
    "0": (d) => "Da, avem " + product(d.name, "ro-RO") + ", cu " + money(d.price, "ro-RO") + ".",
    "1": (d) => "Da, găsiți la noi " + product(d.name, "ro-RO") + ", cu " + money(d.price, "ro-RO") + "."
  },
  "about.few-left": {
    "0": (d) => "Da, dar mai " + plural(d.quantity, 0, ro, { one: "e doar o bucată", few: "sunt doar " + number("ro-RO", d.quantity, 0) + " bucăți", other: "sunt doar " + number("ro-RO", d.quantity, 0) + " de bucăți" }) + " de " + product(d.name, "ro-RO") + ", cu " + money(d.price, "ro-RO") + plural(d.quantity, 0, ro, { one: "", few: " bucata", other: " bucata" }) + "."
  },
  "about.have-several": {
    "0": (d) => "Da, avem " + texts(d.items, "ro-RO") + "."
  },
  "about.instead": {
    "0": (d) => "În schimb avem " + texts(d.items, "ro-RO") + "."
  },
  "about.gone": {
    "0": (d) => "Nu mai vindem " + product(d.name, "ro-RO") + "."
  },
  "about.sizes": {
    "0": (d) => "Găsiți " + product(d.name, "ro-RO") + " în mărimile " + texts(d.sizes, "ro-RO") + "."
  },
  "about.more-sizes": {
    "0": (d) => plural(d.count, 0, ro, { one: "încă o mărime", few: "încă " + number("ro-RO", d.count, 0) + " mărimi", other: "încă " + number("ro-RO", d.count, 0) + " de mărimi" })
  },
  "about.one-size": {
    "0": (d) => "Găsiți " + product(d.name, "ro-RO") + " într-o singură mărime, " + product(d.size, "ro-RO") + ", cu " + money(d.price, "ro-RO") + "."
  },
  "about.one-size-unnamed": {
    "0": (d) => "Găsiți " + product(d.name, "ro-RO") + " într-o singură mărime, cu " + money(d.price, "ro-RO") + "."
  },
  "about.sizes-of-several": {
    "0": (d) => "Avem " + texts(d.clauses, "ro-RO") + "."
  },
  "about.sizes-clause": {
    "0": (d) => product(d.name, "ro-RO") + " în mărimea " + choices(d.sizes, "ro-RO")
  },
  "about.size-clause-unnamed": {
    "0": (d) => product(d.name, "ro-RO") + " într-o singură mărime"
  },
  "about.cheaper": {
    "0": (d) => "Economisiți " + money(d.difference, "ro-RO") + " cu " + product(d.name, "ro-RO") + ": " + money(d.price, "ro-RO") + " față de " + money(d.otherPrice, "ro-RO") + " pentru " + product(d.other, "ro-RO") + "."
  },
  "about.same-price": {
    "0": (d) => product(d.name, "ro-RO") + " și " + product(d.other, "ro-RO") + " costă la fel, " + money(d.price, "ro-RO") + "."
  },
  "about.same-size": {
    "0": () => "Amândouă au aceeași mărime."
  },
  "about.bigger": {
    "0": (d) => "Cu " + product(d.name, "ro-RO") + " primiți mai mult."
  },
  "about.per-unit": {
    "0": (d) => "Varianta mai ieftină e " + select(d.size, { bigger: "și mai mare", other: "mai mică" }) + ": " + select(d.unit, { ounce: "uncia", other: "bucata" }) + " iese la " + money(d.each, "ro-RO") + " față de " + money(d.otherEach, "ro-RO") + "."
  },
  "about.same-per-unit": {
    "0": (d) => "Varianta mai ieftină e " + select(d.size, { bigger: "și mai mare", other: "mai mică" }) + " și iese cam la fel " + select(d.unit, { ounce: "la uncie", other: "la bucată" }) + "."
  },
  "stores.place": {
    "0": (d) => d.store + " e la " + d.street + " în " + d.city + "."
  },
  "stores.places": {
    "0": (d) => texts(d.clauses, "ro-RO") + "."
  },
  "stores.place-clause": {
    "0": (d) => d.store + " e la " + d.street + " în " + d.city
  },
  "stores.map-sent": {
    "0": () => "V-am trimis traseul pe telefon.",
    "1": () => "Găsiți harta pe telefon."
  },
  "stores.card-title": {
    "0": (d) => "Unde e " + d.seller
  },
  "stores.card-address": {
    "0": (d) => d.store + ": " + d.street + ", " + d.city + ", " + d.region
  },
  "stores.phone": {
    "0": (d) => "Numărul de la " + d.name + " e " + phone(d.telephone, "ro-RO") + "."
  },
  "stores.phone-title": {
    "0": (d) => "Sunați la " + d.name
  },
  "stores.phone-text": {
    "0": (d) => phone(d.telephone, "ro-RO")
  },
  "several.added": {
    "0": (d) => "Am adăugat " + texts(d.items, "ro-RO") + " cu " + money(d.price, "ro-RO") + ".",
    "1": (d) => texts(d.items, "ro-RO") + " cu " + money(d.price, "ro-RO") + ", în coș.",
    "2": (d) => "S-a făcut, " + texts(d.items, "ro-RO") + " cu " + money(d.price, "ro-RO") + "."
  },
  "several.added-but": {
    "0": (d) => "Am adăugat " + texts(d.items, "ro-RO") + " cu " + money(d.price, "ro-RO") + ", dar " + texts(d.clauses, "ro-RO") + "."
  },
  "several.removed": {
    "0": (d) => "Am scos " + texts(d.items, "ro-RO") + "."
  },
  "several.removed-but": {
    "0": (d) => "Am scos " + texts(d.items, "ro-RO") + ", dar " + texts(d.clauses, "ro-RO") + "."
  },
  "several.noted": {
    "0": (d) => "Până acum am " + texts(d.items, "ro-RO") + "."
  },
  "several.noted-but": {
    "0": (d) => "Până acum am " + texts(d.items, "ro-RO") + ", dar " + texts(d.clauses, "ro-RO") + "."
  },
  "several.unsure": {
    "0": (d) => "Nu știu exact ce e " + quoted(d.heard, "ro-RO") + "."
  },
  "several.clause-unknown": {
    "0": (d) => "n-am găsit " + quoted(d.heard, "ro-RO")
  },
  "several.clause-not-there": {
    "0": (d) => "nu văd " + quoted(d.heard, "ro-RO") + " în coș"
  },
  "usual.none": {
    "0": () => "Nu știu încă ce luați de obicei, așa că pornesc de la ultima comandă."
  },
  "usual.weekly": {
    "0": (d) => "Cumpărați " + plural(d.count, 0, ro, { one: "asta", few: "astea", other: "astea" }) + " cam " + plural(d.weeks, 0, ro, { one: "în fiecare săptămână", few: "o dată la " + number("ro-RO", d.weeks, 0) + " săptămâni", other: "o dată la " + number("ro-RO", d.weeks, 0) + " de săptămâni" }) + "."
  },
  "usual.all-missing": {
    "0": () => "Tot ce luați de obicei e epuizat acum."
  },
  "usual.between": {
    "0": (d) => "Le cumpărați o dată la " + d.from + " până la " + plural(d.to, 0, ro, { one: number("ro-RO", d.to, 0) + " săptămână", few: number("ro-RO", d.to, 0) + " săptămâni", other: number("ro-RO", d.to, 0) + " de săptămâni" }) + "."
  },
  "usual.early": {
    "0": (d) => "E puțin devreme, fiindcă cumpărați " + plural(d.count, 0, ro, { one: "asta", few: "astea", other: "astea" }) + " cam " + plural(d.weeks, 0, ro, { one: "în fiecare săptămână", few: "o dată la " + number("ro-RO", d.weeks, 0) + " săptămâni", other: "o dată la " + number("ro-RO", d.weeks, 0) + " de săptămâni" }) + "."
  },
  "usual.early-between": {
    "0": (d) => "E puțin devreme, fiindcă le cumpărați o dată la " + d.from + " până la " + plural(d.to, 0, ro, { one: number("ro-RO", d.to, 0) + " săptămână", few: number("ro-RO", d.to, 0) + " săptămâni", other: number("ro-RO", d.to, 0) + " de săptămâni" }) + "."
  },
  "undo.offer": {
    "0": (d) => "Comanda cu final " + digits(d.digits, "ro-RO") + " e pentru " + texts(d.items, "ro-RO") + ", în total " + money(d.total, "ro-RO") + "."
  },
  "undo.offer-quiet": {
    "0": (d) => "Comanda cu final " + digits(d.digits, "ro-RO") + " e de " + money(d.total, "ro-RO") + "."
  },
  "undo.done": {
    "0": (d) => "Comanda cu final " + digits(d.digits, "ro-RO") + " e anulată, iar " + money(d.total, "ro-RO") + " vi se returnează."
  },
  "undo.kept": {
    "0": () => "Bine, comanda rămâne așa cum e."
  },
  "undo.none": {
    "0": () => "Nu aveți nicio comandă care se mai poate anula."
  },
  "undo.already": {
    "0": (d) => "Comanda cu final " + digits(d.digits, "ro-RO") + " a fost deja anulată."
  },
  "undo.too-late": {
    "0": (d) => "E prea târziu ca să anulez prin voce comanda cu final " + digits(d.digits, "ro-RO") + "."
  },
  "undo.unsure": {
    "0": (d) => d.seller + " nu a confirmat la timp. Întrebați-mă peste un minut unde e comanda."
  },
  "person.open": {
    "0": (d) => "Găsiți pe cineva la " + phone(d.telephone, "ro-RO") + ", până la ora " + time(d.closes, "ro-RO") + "."
  },
  "person.all-day": {
    "0": (d) => "Găsiți pe cineva la " + phone(d.telephone, "ro-RO") + ", zi și noapte."
  },
  "person.closed": {
    "0": (d) => "Acum nu e nimeni acolo. Găsiți pe cineva la " + phone(d.telephone, "ro-RO") + ", " + day(d.day, "ro-RO", (" on").trim()) + " de la ora " + time(d.opens, "ro-RO") + "."
  },
  "person.closed-for-long": {
    "0": (d) => "Săptămâna aceasta nu e nimeni acolo. Numărul e " + phone(d.telephone, "ro-RO") + "."
  },
  "person.transfer": {
    "0": () => "O clipă, vă fac legătura cu o persoană."
  },
  "person.card-title": {
    "0": (d) => "Vorbiți cu " + d.seller
  },
  "topic.order": {
    "0": () => "a întrebat de o comandă"
  },
  "topic.order-digits": {
    "0": (d) => "a întrebat de comanda cu final " + digits(d.digits, "ro-RO")
  },
  "topic.cancel": {
    "0": () => "a vrut să anuleze o comandă"
  },
  "topic.cancel-digits": {
    "0": (d) => "a vrut să anuleze comanda cu final " + digits(d.digits, "ro-RO")
  },
  "topic.problem": {
    "0": () => "are o problemă cu o comandă"
  },
  "topic.problem-digits": {
    "0": (d) => "are o problemă cu comanda cu final " + digits(d.digits, "ro-RO")
  },
  "topic.reorder": {
    "0": () => "a vrut să comande din nou"
  },
  "topic.cart": {
    "0": () => "a pus produse în coș"
  },
  "topic.hours": {
    "0": () => "a întrebat de program"
  },
  "problem.about-items": {
    "0": (d) => "E vorba de " + texts(d.items, "ro-RO") + ", din comanda cu final " + digits(d.digits, "ro-RO") + ", făcută " + day(d.day, "ro-RO", (" on").trim()) + "."
  },
  "problem.about-order": {
    "0": (d) => "E vorba de comanda cu final " + digits(d.digits, "ro-RO") + ", făcută " + day(d.day, "ro-RO", (" on").trim()) + "."
  },
  "problem.opened": {
    "0": (d) => d.seller + " a primit sesizarea dumneavoastră, cu final " + digits(d.digits, "ro-RO") + "."
  },
  "problem.open-already": {
    "0": (d) => d.seller + " are deja această sesizare, cu final " + digits(d.digits, "ro-RO") + "."
  },
  "problem.answer": {
    "0": (d) => "Primiți răspuns prin e-mail " + day(d.day, "ro-RO", (" until").trim()) + "."
  },
  "problem.answer-due": {
    "0": () => "Răspunsul vine prin e-mail."
  },
  "problem.left": {
    "0": () => "Bine, renunț."
  },
  "problem.no-order": {
    "0": () => "N-am mai găsit comanda aceea."
  },
  "problem.unsure": {
    "0": (d) => d.seller + " nu a confirmat la timp. Spuneți-mi din nou peste un minut; rămâne o singură sesizare."
  },
  "change.now": {
    "0": (d) => "Acum aveți " + text(d.item, "ro-RO") + ", cu " + money(d.price, "ro-RO") + ".",
    "1": (d) => text(d.item, "ro-RO") + " acum, cu " + money(d.price, "ro-RO") + "."
  },
  "change.swapped": {
    "0": (d) => "Am schimbat cu " + text(d.item, "ro-RO") + ", " + money(d.price, "ro-RO") + ".",
    "1": (d) => "Acum aveți în loc " + text(d.item, "ro-RO") + ", cu " + money(d.price, "ro-RO") + "."
  },
  "change.already": {
    "0": (d) => "Aveți deja " + text(d.item, "ro-RO") + "."
  },
  "change.closest": {
    "0": (d) => "Cel mai asemănător produs e " + product(d.name, "ro-RO") + "."
  },
  "change.noted": {
    "0": () => "Bine."
  },
  "wrong.no-other": {
    "0": () => "Nu mai am nimic asemănător."
  },
  "wrong.fine": {
    "0": () => "Bine, nu asta."
  },
  "back.out": {
    "0": (d) => "Am scos din coș " + texts(d.items, "ro-RO") + ", ca înainte.",
    "1": (d) => "Fără " + texts(d.items, "ro-RO") + ", ca înainte."
  },
  "back.in": {
    "0": (d) => "Am pus la loc " + texts(d.items, "ro-RO") + ".",
    "1": (d) => texts(d.items, "ro-RO") + ", la loc în coș."
  },
  "back.both": {
    "0": (d) => "Am pus la loc " + texts(d.back, "ro-RO") + " și am scos " + texts(d.out, "ro-RO") + "."
  },
  "back.not-all": {
    "0": () => "Nu mai era totul pe stoc."
  },
  "back.sold-out": {
    "0": () => "Nu pot pune asta la loc, fiindcă s-a epuizat între timp."
  },
  "back.nothing": {
    "0": () => "Nu am ce să anulez.",
    "1": () => "Nu văd nicio modificare de anulat."
  },
  "clear.holds": {
    "0": (d) => "În coș " + plural(d.count, 0, ro, { one: "e un produs", few: "sunt " + number("ro-RO", d.count, 0) + " produse", other: "sunt " + number("ro-RO", d.count, 0) + " de produse" }) + "."
  },
  "clear.done": {
    "0": (d) => "Gata, " + plural(d.count, 0, ro, { one: "produsul a ieșit", few: "toate cele " + number("ro-RO", d.count, 0) + " produse au ieșit", other: "toate cele " + number("ro-RO", d.count, 0) + " de produse au ieșit" }) + " din coș.",
    "1": (d) => "Am scos " + plural(d.count, 0, ro, { one: "produsul", few: "toate cele " + number("ro-RO", d.count, 0) + " produse", other: "toate cele " + number("ro-RO", d.count, 0) + " de produse" }) + ", așa că acum coșul e gol."
  },
  "clear.kept": {
    "0": () => "Bine, coșul rămâne așa cum e."
  },
  "start-over.fresh": {
    "0": () => "Bine, de la început.",
    "1": () => "Bine, o luăm de la capăt."
  },
  "start-over.nothing-ordered": {
    "0": () => "Bine, nu s-a comandat nimic și o luăm de la capăt."
  },
  "privacy.known": {
    "0": (d) => "Iată ce păstrez: " + plural(d.links, 0, ro, { "0": "nicio conexiune cu contul", one: "conexiunea cu contul", few: number("ro-RO", d.links, 0) + " conexiuni cu contul", other: number("ro-RO", d.links, 0) + " de conexiuni cu contul" }) + ", " + plural(d.orders, 0, ro, { "0": "nicio comandă făcută", one: "o comandă făcută", few: number("ro-RO", d.orders, 0) + " comenzi făcute", other: number("ro-RO", d.orders, 0) + " de comenzi făcute" }) + " prin voce" + select(d.code, { yes: ", un cod vocal", other: "" }) + select(d.limits, { yes: ", limitele puse de dumneavoastră", other: "" }) + " și când ați fost ultima dată aici."
  },
  "privacy.known-page": {
    "0": () => "V-am trimis un link unde puteți vedea sau șterge totul."
  },
  "privacy.known-title": {
    "0": (d) => "Ce păstrează " + d.seller + " pentru cumpărăturile prin voce"
  },
  "privacy.known-text": {
    "0": () => "Vedeți, descărcați sau ștergeți."
  },
  "privacy.known-guest": {
    "0": () => "Păstrez numărul vizitelor și nimic care să spună cine sunteți."
  },
  "privacy.about-to": {
    "0": (d) => "Asta deconectează contul și șterge setările. Comenzile rămân la " + d.seller + "."
  },
  "privacy.forgotten": {
    "0": () => "Gata. Contul e deconectat și am șters ce păstram. La revedere."
  },
  "privacy.forgotten-guest": {
    "0": () => "Gata. Am șters ce păstram. La revedere."
  },
  "privacy.kept": {
    "0": () => "Bine, totul rămâne așa cum e."
  },
  "privacy.hushed": {
    "0": () => "Despre asta vorbesc doar cu o voce pe care o recunosc. Găsiți totul în contul dumneavoastră."
  },
  "reason.bought": {
    "0": (d) => "Am ales " + product(d.name, "ro-RO") + " fiindcă asta ați cumpărat " + day(d.day, "ro-RO", (" on").trim()) + "."
  },
  "reason.bought-often": {
    "0": (d) => "Ați cumpărat " + product(d.name, "ro-RO") + " " + plural(d.times, 0, ro, { one: "o dată", few: "de " + number("ro-RO", d.times, 0) + " ori", other: "de " + number("ro-RO", d.times, 0) + " de ori" }) + ", ultima dată " + day(d.day, "ro-RO", (" on").trim()) + ", așa că asta am ales."
  },
  "reason.only": {
    "0": (d) => "Am ales " + product(d.name, "ro-RO") + " fiindcă se potrivește cel mai bine din ce avem."
  },
  "reason.chosen": {
    "0": (d) => "Am luat " + product(d.name, "ro-RO") + " fiindcă asta ați ales."
  },
  "reason.none": {
    "0": () => "N-am ales încă nimic pentru dumneavoastră."
  },
  "cart.empty": {
    "0": () => "Coșul e gol."
  },
  "cart.holds": {
    "0": (d) => "Aveți " + plural(d.count, 0, ro, { one: "un produs", few: number("ro-RO", d.count, 0) + " produse", other: number("ro-RO", d.count, 0) + " de produse" }) + " în coș: " + texts(d.items, "ro-RO") + ". Totalul e " + money(d.subtotal, "ro-RO") + " fără livrare și taxe."
  },
  "cart.summary": {
    "0": (d) => plural(d.count, 0, ro, { one: "E un produs", few: "Sunt " + number("ro-RO", d.count, 0) + " produse", other: "Sunt " + number("ro-RO", d.count, 0) + " de produse" }) + ", " + money(d.subtotal, "ro-RO") + " fără livrare și taxe."
  },
  "cart.removed": {
    "0": (d) => "Am scos " + text(d.item, "ro-RO") + ".",
    "1": (d) => "Gata, fără " + text(d.item, "ro-RO") + ".",
    "2": (d) => "Bine, am scos " + text(d.item, "ro-RO") + "."
  },
  "cart.holds-count": {
    "0": (d) => "Aveți " + plural(d.count, 0, ro, { one: "un produs", few: number("ro-RO", d.count, 0) + " produse", other: number("ro-RO", d.count, 0) + " de produse" }) + " în coș, " + money(d.subtotal, "ro-RO") + " fără livrare și taxe."
  },
  "cart.not-there": {
    "0": (d) => "Nu văd " + quoted(d.heard, "ro-RO") + " în coș."
  },
  "cart.gone-already": {
    "0": () => "Nu mai e în coș."
  },
  "cart.kept": {
    "0": () => "Coșul e salvat pentru data viitoare."
  },
  "reorder.shortage": {
    "0": (d) => texts(d.clauses, "ro-RO") + "."
  },
  "reorder.clause-gone": {
    "0": (d) => "momentan nu mai avem " + product(d.name, "ro-RO")
  },
  "reorder.clause-no-longer": {
    "0": (d) => "nu mai vindem " + product(d.name, "ro-RO")
  },
  "reorder.clause-few": {
    "0": (d) => "mai " + plural(d.quantity, 0, ro, { one: "e doar o bucată", few: "sunt doar " + number("ro-RO", d.quantity, 0) + " bucăți", other: "sunt doar " + number("ro-RO", d.quantity, 0) + " de bucăți" }) + " de " + product(d.name, "ro-RO")
  },
  "reorder.all-missing": {
    "0": () => "Tot ce era în ultima comandă e epuizat acum."
  },
  "reorder.no-orders": {
    "0": () => "N-ați comandat încă nimic aici."
  },
  "purchase.read-out": {
    "0": (d) => "Iată comanda: " + texts(d.items, "ro-RO") + " de la " + d.seller + ", " + text(d.delivery, "ro-RO") + ", " + text(d.price, "ro-RO") + ", plata cu " + text(d.payment, "ro-RO") + "."
  },
  "purchase.read-out-together": {
    "0": (d) => "Împreună cu ce era în coș: " + texts(d.items, "ro-RO") + " de la " + d.seller + ", " + text(d.delivery, "ro-RO") + ", " + text(d.price, "ro-RO") + ", plata cu " + text(d.payment, "ro-RO") + "."
  },
  "purchase.price": {
    "0": (d) => "în total " + money(d.total, "ro-RO") + " cu taxe și livrare"
  },
  "purchase.price-pickup": {
    "0": (d) => "în total " + money(d.total, "ro-RO") + " cu taxe"
  },
  "purchase.price-off": {
    "0": (d) => "în total " + money(d.total, "ro-RO") + " cu taxe, livrare și o reducere de " + money(d.off, "ro-RO")
  },
  "purchase.price-pickup-off": {
    "0": (d) => "în total " + money(d.total, "ro-RO") + " cu taxe și o reducere de " + money(d.off, "ro-RO")
  },
  "purchase.shipping-window": {
    "0": (d) => "livrare " + day(d.day, "ro-RO", (" on").trim()) + " de la ora " + time(d.from, "ro-RO") + " la " + time(d.to, "ro-RO")
  },
  "purchase.shipping-until": {
    "0": (d) => "livrare " + day(d.day, "ro-RO", (" on").trim()) + " până la ora " + time(d.to, "ro-RO")
  },
  "purchase.shipping-until-to": {
    "0": (d) => "livrare la " + d.street + " " + day(d.day, "ro-RO", (" on").trim()) + " până la ora " + time(d.to, "ro-RO")
  },
  "purchase.shipping-by": {
    "0": (d) => "livrare " + day(d.day, "ro-RO", (" until").trim())
  },
  "purchase.shipping-window-to": {
    "0": (d) => "livrare la " + d.street + " " + day(d.day, "ro-RO", (" on").trim()) + " de la ora " + time(d.from, "ro-RO") + " la " + time(d.to, "ro-RO")
  },
  "purchase.shipping-by-to": {
    "0": (d) => "livrare la " + d.street + " " + day(d.day, "ro-RO", (" until").trim())
  },
  "purchase.pickup": {
    "0": (d) => d.title + ", gata " + day(d.day, "ro-RO", (" on").trim()) + " la ora " + time(d.from, "ro-RO")
  },
  "purchase.card": {
    "0": (d) => d.brand + " cu final " + digits(d.lastFour, "ro-RO")
  },
  "purchase.other-method": {
    "0": () => "metoda de plată salvată"
  },
  "purchase.placed": {
    "0": (d) => "Am comandat " + texts(d.items, "ro-RO") + ", în total " + money(d.total, "ro-RO") + ". " + text(d.arrival, "ro-RO") + ", iar numărul comenzii se termină în " + digits(d.digits, "ro-RO") + ".",
    "1": (d) => "S-a comandat: " + texts(d.items, "ro-RO") + ", în total " + money(d.total, "ro-RO") + ". " + text(d.arrival, "ro-RO") + ", iar numărul comenzii se termină în " + digits(d.digits, "ro-RO") + ".",
    "2": (d) => "Comanda e făcută: " + texts(d.items, "ro-RO") + ", în total " + money(d.total, "ro-RO") + ". " + text(d.arrival, "ro-RO") + ", iar numărul ei se termină în " + digits(d.digits, "ro-RO") + "."
  },
  "purchase.placed-before": {
    "0": (d) => "Asta s-a comandat deja: " + texts(d.items, "ro-RO") + ", în total " + money(d.total, "ro-RO") + ". " + text(d.arrival, "ro-RO") + ", iar numărul comenzii se termină în " + digits(d.digits, "ro-RO") + "."
  },
  "purchase.arrival-window": {
    "0": (d) => "Ajunge " + day(d.day, "ro-RO", (" on").trim()) + " între orele " + time(d.from, "ro-RO") + " și " + time(d.to, "ro-RO")
  },
  "purchase.arrival-by": {
    "0": (d) => "Ajunge " + day(d.day, "ro-RO", (" until").trim())
  },
  "purchase.arrival-pickup": {
    "0": (d) => "E gata " + day(d.day, "ro-RO", (" on").trim()) + " la ora " + time(d.from, "ro-RO")
  },
  "purchase.not-placed": {
    "0": () => "Bine, nu s-a comandat nimic."
  },
  "purchase.withdrawn": {
    "0": () => "Nu s-a comandat nimic."
  },
  "purchase.expired": {
    "0": () => "Oferta a expirat, așa că nu s-a comandat nimic."
  },
  "purchase.gone-meanwhile": {
    "0": () => "Între timp s-a epuizat sau a ieșit din coș, așa că nu s-a comandat nimic."
  },
  "purchase.nothing-to-approve": {
    "0": () => "Nu e nimic de confirmat și nu s-a comandat nimic."
  },
  "purchase.wrong-code": {
    "0": (d) => "Codul nu e corect și mai aveți " + plural(d.left, 0, ro, { one: "o încercare", few: number("ro-RO", d.left, 0) + " încercări", other: number("ro-RO", d.left, 0) + " de încercări" }) + "."
  },
  "purchase.wrong-pin": {
    "0": () => "PIN-ul nu s-a potrivit."
  },
  "purchase.declined": {
    "0": () => "Cardul a fost refuzat, așa că nu s-a comandat nimic. V-am trimis un link ca să alegeți altul."
  },
  "purchase.declined-no-card": {
    "0": () => "Cardul a fost refuzat, așa că nu s-a comandat nimic. Alegeți altul în contul dumneavoastră de pe site."
  },
  "purchase.needs-action": {
    "0": () => "Banca are nevoie de aprobarea dumneavoastră înainte ca această comandă să fie trimisă. V-am trimis un link ca să o finalizați."
  },
  "purchase.needs-action-no-card": {
    "0": () => "Banca are nevoie de aprobarea dumneavoastră înainte ca această comandă să fie trimisă. Deschideți contul de pe site ca să o finalizați."
  },
  "purchase.bank-waits": {
    "0": (d) => "Comanda de " + money(d.total, "ro-RO") + " așteaptă aprobarea băncii și v-am trimis linkul din nou."
  },
  "purchase.bank-waits-no-card": {
    "0": (d) => "Comanda de " + money(d.total, "ro-RO") + " așteaptă aprobarea băncii în contul dumneavoastră de pe site."
  },
  "purchase.still-confirming": {
    "0": (d) => "Încă aștept confirmarea de la " + d.seller + ". Întrebați-mă peste un minut unde e comanda și vă rog să nu comandați din nou.",
    "1": (d) => d.seller + " nu a confirmat încă comanda. Întrebați-mă din nou peste un minut și vă rog să nu comandați de două ori."
  },
  "purchase.failed": {
    "0": (d) => "N-am putut lua legătura cu " + d.seller + ", așa că nu s-a comandat nimic."
  },
  "purchase.settled": {
    "0": (d) => "Comanda dinainte s-a înregistrat, " + money(d.total, "ro-RO") + ", cu final " + digits(d.digits, "ro-RO") + "."
  },
  "purchase.not-settled": {
    "0": () => "Comanda dinainte nu s-a înregistrat și nu s-a încasat nimic."
  },
  "purchase.changed-total": {
    "0": (d) => "Totalul s-a schimbat de la " + money(d.before, "ro-RO") + " la " + money(d.now, "ro-RO") + "."
  },
  "purchase.changed": {
    "0": (d) => "De când am citit comanda, " + texts(d.changes, "ro-RO") + "."
  },
  "purchase.changed-line": {
    "0": (d) => "la " + product(d.name, "ro-RO") + " cantitatea a trecut de la " + d.before + " la " + d.now
  },
  "purchase.changed-gone": {
    "0": (d) => "nu mai avem " + product(d.name, "ro-RO")
  },
  "purchase.changed-delivery": {
    "0": () => "s-a schimbat livrarea"
  },
  "purchase.changed-payment": {
    "0": () => "s-a schimbat metoda de plată"
  },
  "purchase.changed-discount": {
    "0": () => "s-a schimbat reducerea"
  },
  "purchase.changed-discount-gone": {
    "0": () => "cuponul nu mai e valabil"
  },
  "purchase.receipt-title": {
    "0": (d) => "Comanda " + d.number + " la " + d.seller
  },
  "purchase.receipt-line": {
    "0": (d) => d.quantity + " × " + d.name + ": " + money(d.total, "ro-RO")
  },
  "purchase.receipt-total": {
    "0": (d) => "Total: " + money(d.total, "ro-RO") + ", plătit cu " + text(d.payment, "ro-RO")
  },
  "purchase.receipt-delivery": {
    "0": (d) => "Primirea comenzii: " + text(d.delivery, "ro-RO")
  },
  "choice.option": {
    "0": (d) => day(d.day, "ro-RO") + " de la " + time(d.from, "ro-RO") + " " + text(d.cost, "ro-RO")
  },
  "choice.option-pickup": {
    "0": (d) => d.title + " " + day(d.day, "ro-RO")
  },
  "choice.option-card": {
    "0": (d) => d.brand + " " + digits(d.lastFour, "ro-RO")
  },
  "choice.window": {
    "0": (d) => day(d.day, "ro-RO", (" on").trim()) + " de la " + time(d.from, "ro-RO") + " la " + time(d.to, "ro-RO") + " " + text(d.cost, "ro-RO")
  },
  "choice.by": {
    "0": (d) => day(d.day, "ro-RO", (" until").trim()) + " " + text(d.cost, "ro-RO")
  },
  "choice.pickup": {
    "0": (d) => d.title + " " + day(d.day, "ro-RO", (" on").trim()) + " de la " + time(d.from, "ro-RO") + " " + text(d.cost, "ro-RO")
  },
  "choice.cost": {
    "0": (d) => "cu " + money(d.cost, "ro-RO")
  },
  "choice.free": {
    "0": () => "gratuit"
  },
  "choice.empty-cart": {
    "0": () => "Coșul e gol, așa că încă nu e nimic de livrat."
  },
  "choice.delivery-set": {
    "0": (d) => "Pentru coșul dumneavoastră am notat: " + text(d.delivery, "ro-RO") + "."
  },
  "choice.delivery-already": {
    "0": () => "E deja setat așa."
  },
  "choice.delivery-gone": {
    "0": () => "Varianta aceea tocmai s-a închis, așa că am lăsat livrarea cum era."
  },
  "choice.no-such-delivery": {
    "0": () => "Nu există o astfel de livrare."
  },
  "choice.no-delivery": {
    "0": (d) => d.seller + " nu are acum nicio livrare pentru coșul dumneavoastră."
  },
  "choice.address-set": {
    "0": (d) => "Adresa de livrare e acum " + text(d.address, "ro-RO") + "."
  },
  "choice.address-set-only": {
    "0": (d) => "Adresa de livrare e acum " + text(d.address, "ro-RO") + ". Livrarea acolo se alege când finalizați comanda."
  },
  "choice.address-already": {
    "0": () => "Comanda merge deja acolo."
  },
  "choice.undeliverable": {
    "0": (d) => d.seller + " nu livrează acolo, așa că am lăsat adresa cum era."
  },
  "choice.no-such-address": {
    "0": () => "Nu văd adresa aceea în contul dumneavoastră."
  },
  "choice.only-address": {
    "0": () => "În contul dumneavoastră e o singură adresă."
  },
  "choice.no-address": {
    "0": () => "Nu e nicio adresă în contul dumneavoastră. Puteți adăuga una pe site-ul nostru."
  },
  "choice.payment-set": {
    "0": (d) => "Pentru o comandă din următoarele cinci minute folosesc " + text(d.payment, "ro-RO") + "."
  },
  "choice.payment-already": {
    "0": (d) => "Plata e deja cu " + text(d.payment, "ro-RO") + "."
  },
  "choice.no-such-payment": {
    "0": () => "Nu văd cardul acela în contul dumneavoastră."
  },
  "choice.only-payment": {
    "0": (d) => "În contul dumneavoastră e doar " + text(d.payment, "ro-RO") + "."
  },
  "choice.no-payment": {
    "0": () => "Nu e niciun card în contul dumneavoastră. Puteți adăuga unul pe site-ul nostru."
  },
  "estimate.offers": {
    "0": (d) => "Vă pot oferi " + choices(d.clauses, "ro-RO") + "."
  },
  "estimate.not-then": {
    "0": (d) => "Nimic nu se potrivește, dar vă pot oferi " + choices(d.clauses, "ro-RO") + "."
  },
  "estimate.empty-cart": {
    "0": () => "Zilele și prețurile depind de comandă, iar coșul e gol."
  },
  "estimate.other-place": {
    "0": () => "Le știu doar pentru adresa din coș."
  },
  "coupon.applied": {
    "0": (d) => "Cuponul scade " + money(d.off, "ro-RO") + " din preț."
  },
  "coupon.no-effect": {
    "0": () => "Cuponul e valabil, dar nu scade nimic."
  },
  "coupon.already": {
    "0": () => "Cuponul e deja aplicat."
  },
  "coupon.removed": {
    "0": () => "Am scos cuponul."
  },
  "coupon.none": {
    "0": () => "Nu e niciun cupon aplicat la coș."
  },
  "coupon.unknown": {
    "0": (d) => d.seller + " nu cunoaște acest cod."
  },
  "coupon.expired": {
    "0": () => "Cuponul a expirat."
  },
  "coupon.used-up": {
    "0": () => "Cuponul a fost deja folosit."
  },
  "coupon.minimum": {
    "0": (d) => "Mai trebuie " + money(d.missing, "ro-RO") + " în coș pentru acest cupon."
  },
  "coupon.minimum-not-told": {
    "0": () => "Coșul e prea mic pentru acest cupon."
  },
  "coupon.empty-cart": {
    "0": () => "Coșul e gol, așa că încă nu am din ce scădea."
  },
  "hand-over.over-limit": {
    "0": (d) => "Totalul e " + money(d.total, "ro-RO") + ", iar o comandă așa de mare cere un cod vocal. V-am trimis un link ca să puneți unul sau să finalizați pe telefon."
  },
  "hand-over.order-limit": {
    "0": (d) => "Totalul e " + money(d.total, "ro-RO") + ", peste limita pusă de dumneavoastră pentru o comandă. V-am trimis un link ca să finalizați pe telefon."
  },
  "hand-over.day-limit": {
    "0": (d) => "Cu încă " + money(d.total, "ro-RO") + " ați trece peste limita pentru o zi. V-am trimis un link ca să finalizați pe telefon."
  },
  "hand-over.speaker-unknown": {
    "0": () => "Nu recunosc vocea dumneavoastră, iar aici poate comanda doar o voce cunoscută. V-am trimis un link ca să finalizați pe telefon."
  },
  "hand-over.channel-may-not-pay": {
    "0": () => "În acest chat nu se fac comenzi. Iată un link ca să finalizați în contul dumneavoastră."
  },
  "hand-over.code-locked": {
    "0": () => "Codul vocal e acum blocat, așa că nu s-a comandat nimic. V-am trimis un link ca să îl deblocați."
  },
  "hand-over.code-locked-no-card": {
    "0": () => "Codul vocal e acum blocat, așa că nu s-a comandat nimic. Îl puteți debloca în setările vocale de pe site-ul nostru."
  },
  "hand-over.pin-locked": {
    "0": () => "PIN-ul e acum blocat, așa că nu s-a comandat nimic. V-am trimis un link ca să finalizați pe telefon."
  },
  "hand-over.no-payment-method": {
    "0": () => "Nu e încă nicio metodă de plată în contul dumneavoastră. V-am trimis un link ca să adăugați una și să finalizați."
  },
  "hand-over.no-address": {
    "0": () => "Nu e încă nicio adresă de livrare în contul dumneavoastră. V-am trimis un link ca să adăugați una și să finalizați."
  },
  "hand-over.no-delivery": {
    "0": () => "N-am găsit nicio cale de livrare la adresa dumneavoastră. V-am trimis un link ca să alegeți altă variantă."
  },
  "hand-over.shop-cannot-charge": {
    "0": () => "Această comandă se finalizează pe telefon. V-am trimis un link."
  },
  "hand-over.elsewhere": {
    "0": () => "Comanda nu o pot finaliza prin voce. Coșul e salvat pe site-ul nostru."
  },
  "hand-over.card-title": {
    "0": (d) => "Finalizați comanda " + d.seller
  },
  "hand-over.card-text": {
    "0": (d) => "Coșul vă așteaptă la " + d.seller + "."
  },
  "hand-over.card-code": {
    "0": (d) => "Ca să comandați prin voce, puneți un cod vocal: " + d.address
  },
  "hand-over.settings-title": {
    "0": (d) => "Setările vocale " + d.seller
  },
  "hand-over.settings-text": {
    "0": () => "Deblocați codul vocal sau puneți altul."
  },
  "hand-over.bank-title": {
    "0": (d) => "Aprobați comanda " + d.seller
  },
  "hand-over.declined-title": {
    "0": () => "Alegeți alt card"
  },
  "order.none": {
    "0": () => "N-ați comandat încă nimic aici."
  },
  "order.not-found": {
    "0": (d) => "N-am găsit nicio comandă a dumneavoastră cu final " + digits(d.digits, "ro-RO") + "."
  },
  "order.none-with": {
    "0": (d) => "Nu văd " + quoted(d.heard, "ro-RO") + " în ultimele comenzi."
  },
  "order.none-from": {
    "0": (d) => "Nu văd printre ultimele comenzi niciuna făcută " + day(d.day, "ro-RO", (" on").trim()) + "."
  },
  "order.none-then": {
    "0": () => "Nu văd printre ultimele comenzi niciuna de atunci."
  },
  "order.with": {
    "0": (d) => "E cea cu " + texts(d.items, "ro-RO") + "."
  },
  "order.latest-with": {
    "0": (d) => "E ultima comandă cu " + texts(d.items, "ro-RO") + "."
  },
  "order.latest-open-with": {
    "0": (d) => "E ultima comandă deschisă cu " + texts(d.items, "ro-RO") + "."
  },
  "order.latest-then": {
    "0": () => "E ultima de atunci."
  },
  "order.still-packed": {
    "0": (d) => "Încă se pregătesc din comanda cu final " + digits(d.digits, "ro-RO") + ": " + texts(d.items, "ro-RO") + "."
  },
  "order.processing": {
    "0": (d) => "Comanda cu final " + digits(d.digits, "ro-RO") + " se pregătește" + text(d.expected, "ro-RO") + "."
  },
  "order.payment-due": {
    "0": (d) => "Comanda cu final " + digits(d.digits, "ro-RO") + " așteaptă plata dumneavoastră."
  },
  "order.in-transit": {
    "0": (d) => "Comanda cu final " + digits(d.digits, "ro-RO") + " e pe drum" + text(d.expected, "ro-RO") + "."
  },
  "order.out-for-delivery": {
    "0": (d) => "Comanda cu final " + digits(d.digits, "ro-RO") + " e la curier" + text(d.expected, "ro-RO") + "."
  },
  "order.ready": {
    "0": (d) => "Comanda cu final " + digits(d.digits, "ro-RO") + " e gata de ridicat."
  },
  "order.delivered": {
    "0": (d) => "Comanda cu final " + digits(d.digits, "ro-RO") + " a fost livrată" + text(d.delivered, "ro-RO") + "."
  },
  "order.cancelled": {
    "0": (d) => "Comanda cu final " + digits(d.digits, "ro-RO") + " a fost anulată."
  },
  "order.returned": {
    "0": (d) => "Comanda cu final " + digits(d.digits, "ro-RO") + " a fost returnată."
  },
  "order.problem": {
    "0": (d) => "E o problemă cu comanda cu final " + digits(d.digits, "ro-RO") + ". Vă rog să sunați la " + phone(d.telephone, "ro-RO") + "."
  },
  "order.partial": {
    "0": (d) => "O parte din comanda " + digits(d.digits, "ro-RO") + " e pe drum" + text(d.expected, "ro-RO") + ": " + texts(d.items, "ro-RO") + "."
  },
  "order.partial-delivered": {
    "0": (d) => "O parte din comanda " + digits(d.digits, "ro-RO") + " a ajuns" + text(d.delivered, "ro-RO") + ": " + texts(d.items, "ro-RO") + "."
  },
  "order.partial-rest": {
    "0": (d) => "Încă se pregătesc: " + texts(d.rest, "ro-RO") + "."
  },
  "order.others": {
    "0": (d) => "Mai aveți " + plural(d.count, 0, ro, { one: "o comandă deschisă", few: number("ro-RO", d.count, 0) + " comenzi deschise", other: number("ro-RO", d.count, 0) + " de comenzi deschise" }) + "."
  },
  "order.expected-window": {
    "0": (d) => " și ajunge " + day(d.day, "ro-RO", (" on").trim()) + " între orele " + time(d.from, "ro-RO") + " și " + time(d.to, "ro-RO")
  },
  "order.expected-day": {
    "0": (d) => " și ajunge " + day(d.day, "ro-RO", (" on").trim())
  },
  "order.delivered-on": {
    "0": (d) => " " + day(d.day, "ro-RO", (" on").trim())
  },
  "order.nothing": {
    "0": () => ""
  },
  "order.tracking-title": {
    "0": (d) => "Comanda " + d.number
  },
  "order.tracking-text": {
    "0": (d) => d.carrier + " " + d.number
  },
  "order.tracking-number": {
    "0": (d) => "Număr de urmărire " + d.number
  },
  "hours.open-until": {
    "0": (d) => d.store + " e deschis acum, până la ora " + time(d.closes, "ro-RO") + "."
  },
  "hours.open-all-day": {
    "0": (d) => d.store + " e deschis acum, zi și noapte."
  },
  "hours.closed-until-today": {
    "0": (d) => d.store + " e închis acum și se deschide azi la ora " + time(d.opens, "ro-RO") + "."
  },
  "hours.closed-until": {
    "0": (d) => d.store + " e închis acum și se deschide " + day(d.day, "ro-RO", (" on").trim()) + " la ora " + time(d.opens, "ro-RO") + "."
  },
  "hours.closed-for-long": {
    "0": (d) => d.store + " e închis acum, iar săptămâna aceasta nu e prevăzută nicio deschidere."
  },
  "hours.on-day": {
    "0": (d) => d.store + " e deschis " + day(d.day, "ro-RO", (" on").trim()) + " de la ora " + time(d.opens, "ro-RO") + " la " + time(d.closes, "ro-RO") + "."
  },
  "hours.on-day-past": {
    "0": (d) => d.store + " a fost deschis " + day(d.day, "ro-RO", (" on").trim()) + " de la ora " + time(d.opens, "ro-RO") + " la " + time(d.closes, "ro-RO") + "."
  },
  "hours.on-day-closed": {
    "0": (d) => d.store + " e închis " + day(d.day, "ro-RO", (" on").trim()) + "."
  },
  "hours.on-day-was-closed": {
    "0": (d) => d.store + " a fost închis " + day(d.day, "ro-RO", (" on").trim()) + "."
  },
  "hours.on-day-all": {
    "0": (d) => d.store + " e deschis " + day(d.day, "ro-RO", (" on").trim()) + " non-stop."
  },
  "hours.on-holiday": {
    "0": (d) => d.holiday + " e " + day(d.day, "ro-RO", (" on").trim()) + ", iar " + d.store + " e deschis de la ora " + time(d.opens, "ro-RO") + " la " + time(d.closes, "ro-RO") + "."
  },
  "hours.on-holiday-closed": {
    "0": (d) => d.holiday + " e " + day(d.day, "ro-RO", (" on").trim()) + ", iar " + d.store + " e închis."
  },
  "hours.on-holiday-today": {
    "0": (d) => "Azi e " + d.holiday + ", iar " + d.store + " e deschis de la ora " + time(d.opens, "ro-RO") + " la " + time(d.closes, "ro-RO") + "."
  },
  "hours.on-holiday-today-closed": {
    "0": (d) => "Azi e " + d.holiday + ", iar " + d.store + " e închis."
  },
  "hours.at-time-open": {
    "0": (d) => d.store + " e deschis " + day(d.day, "ro-RO", (" on").trim()) + " la ora " + time(d.at, "ro-RO") + " și închide la " + time(d.closes, "ro-RO") + "."
  },
  "hours.at-time-closed": {
    "0": (d) => d.store + " e închis " + day(d.day, "ro-RO", (" on").trim()) + " la ora " + time(d.at, "ro-RO") + "."
  },
  "hours.days": {
    "0": (d) => d.store + " e deschis " + texts(d.spans, "ro-RO") + "."
  },
  "hours.span": {
    "0": (d) => day(d.day, "ro-RO", (" on").trim()) + " de la " + time(d.opens, "ro-RO") + " la " + time(d.closes, "ro-RO")
  },
  "hours.span-run": {
    "0": (d) => plural(d.days, 0, ro, { "2": day(d.first, "ro-RO") + " și " + day(d.last, "ro-RO"), one: "de " + day(d.first, "ro-RO") + " până " + day(d.last, "ro-RO"), few: "de " + day(d.first, "ro-RO") + " până " + day(d.last, "ro-RO"), other: "de " + day(d.first, "ro-RO") + " până " + day(d.last, "ro-RO") }) + " de la " + time(d.opens, "ro-RO") + " la " + time(d.closes, "ro-RO")
  },
  "hours.days-with-closed": {
    "0": (d) => d.store + " e deschis " + texts(d.spans, "ro-RO") + ", și închis " + texts(d.closed, "ro-RO") + "."
  },
  "hours.days-closed": {
    "0": (d) => d.store + " e închis " + texts(d.closed, "ro-RO") + "."
  },
  "hours.closed-day": {
    "0": (d) => day(d.day, "ro-RO", (" on").trim())
  },
  "hours.closed-run": {
    "0": (d) => plural(d.days, 0, ro, { "2": day(d.first, "ro-RO") + " și " + day(d.last, "ro-RO"), one: "de " + day(d.first, "ro-RO") + " până " + day(d.last, "ro-RO"), few: "de " + day(d.first, "ro-RO") + " până " + day(d.last, "ro-RO"), other: "de " + day(d.first, "ro-RO") + " până " + day(d.last, "ro-RO") })
  },
  "hours.several": {
    "0": (d) => texts(d.clauses, "ro-RO") + "."
  },
  "hours.several-on-day": {
    "0": (d) => day(d.day, "ro-RO", (" on").trim()) + ", " + texts(d.clauses, "ro-RO") + "."
  },
  "hours.several-on-holiday": {
    "0": (d) => d.holiday + " e " + day(d.day, "ro-RO", (" on").trim()) + ": " + texts(d.clauses, "ro-RO") + "."
  },
  "hours.clause-open-until": {
    "0": (d) => d.store + " e deschis până la ora " + time(d.closes, "ro-RO")
  },
  "hours.clause-opens": {
    "0": (d) => d.store + " se deschide " + day(d.day, "ro-RO", (" on").trim()) + " la ora " + time(d.opens, "ro-RO")
  },
  "hours.all-on-day": {
    "0": (d) => "Toate magazinele noastre sunt deschise " + day(d.day, "ro-RO", (" on").trim()) + " de la ora " + time(d.opens, "ro-RO") + " la " + time(d.closes, "ro-RO") + "."
  },
  "hours.all-on-day-closed": {
    "0": (d) => "Toate magazinele noastre sunt închise " + day(d.day, "ro-RO", (" on").trim()) + "."
  },
  "hours.all-on-holiday": {
    "0": (d) => d.holiday + " e " + day(d.day, "ro-RO", (" on").trim()) + ", iar toate magazinele noastre sunt deschise de la ora " + time(d.opens, "ro-RO") + " la " + time(d.closes, "ro-RO") + "."
  },
  "hours.all-on-holiday-closed": {
    "0": (d) => d.holiday + " e " + day(d.day, "ro-RO", (" on").trim()) + ", iar toate magazinele noastre sunt închise."
  },
  "hours.clause-hours": {
    "0": (d) => d.store + " e deschis de la " + time(d.opens, "ro-RO") + " la " + time(d.closes, "ro-RO")
  },
  "hours.clause-was-open": {
    "0": (d) => d.store + " a fost deschis de la " + time(d.opens, "ro-RO") + " la " + time(d.closes, "ro-RO")
  },
  "hours.clause-was-closed": {
    "0": (d) => d.store + " a fost închis"
  },
  "hours.clause-all-day": {
    "0": (d) => d.store + " e deschis non-stop"
  },
  "hours.clause-closed": {
    "0": (d) => d.store + " e închis"
  },
  "hours.clause-at-open": {
    "0": (d) => d.store + " e deschis " + day(d.day, "ro-RO", (" on").trim()) + " la ora " + time(d.at, "ro-RO")
  },
  "hours.clause-at-closed": {
    "0": (d) => d.store + " e închis " + day(d.day, "ro-RO", (" on").trim()) + " la ora " + time(d.at, "ro-RO")
  },
  "hours.unknown-holiday": {
    "0": (d) => "N-am programul pentru " + quoted(d.holiday, "ro-RO") + "."
  },
  "hours.unknown-store": {
    "0": (d) => "Nu cunosc un magazin cu numele " + quoted(d.heard, "ro-RO") + "."
  },
  "hours.unknown-place": {
    "0": (d) => "Nu știu unde e " + digits(d.postalCode, "ro-RO") + "."
  },
  "hours.ask-location": {
    "0": () => "Ca să vă găsesc cel mai apropiat magazin am nevoie de locația dumneavoastră. V-am trimis pe telefon o cerere de permisiune."
  },
  "hours.no-location": {
    "0": () => "Nu pot afla unde vă aflați."
  },
  "hours.no-stores": {
    "0": () => "Momentan nu avem magazine deschise publicului."
  },
  "yes-no.nothing-to-confirm": {
    "0": () => "Nu e nimic de confirmat."
  },
  "yes-no.fine": {
    "0": () => "Bine."
  },
  "yes-no.goodbye": {
    "0": () => "Bine. Pe curând.",
    "1": () => "Bine. Pe data viitoare.",
    "2": () => "Bine. La revedere."
  },
  "universal.nothing-to-repeat": {
    "0": () => "N-am spus nimic până acum."
  },
  "universal.help": {
    "0": () => "Puteți spune, comandă din nou cafeaua, adaugă lapte doi la sută, unde e comanda mea, sau când e deschis."
  },
  "universal.help-guest": {
    "0": () => "Puteți întreba când e deschis. Ca să comandați prin voce, spuneți, comandă din nou cafeaua, și vă ajut să conectați contul."
  },
  "universal.help-elsewhere": {
    "0": (d) => "Puteți întreba când e deschis sau ce magazin e cel mai aproape. Comenzile se fac pe site-ul nostru sau la " + phone(d.telephone, "ro-RO") + "."
  },
  "universal.help-purchase": {
    "0": () => "Cu da cumpărați exact ce v-am citit, iar cu nu rămâne totul cum era."
  },
  "universal.help-code": {
    "0": () => "E codul de patru cifre din setările vocale. Acolo puteți pune altul, sau spuneți anulează."
  },
  "universal.help-choose": {
    "0": () => "Puteți spune un nume, ori prima, a doua sau a treia, sau puteți spune anulează."
  },
  "universal.help-coupon": {
    "0": () => "Spuneți codul așa cum e scris, cu litere și cifre, sau spuneți nu, ca să continuăm fără el."
  },
  "universal.help-link": {
    "0": () => "Deschideți pagina aceea pe telefon și introduceți codul, sau spuneți repetă, ca să îl auziți din nou."
  },
  "universal.help-yes-no": {
    "0": () => "Puteți spune da, nu sau anulează."
  },
  "universal.help-product": {
    "0": () => "Spuneți doar numele produsului, de exemplu lapte doi la sută, sau spuneți anulează."
  },
  "universal.stop": {
    "0": () => "La revedere.",
    "1": () => "Pe curând.",
    "2": () => "O zi bună."
  },
  "universal.no-more": {
    "0": () => "Asta e tot ce am găsit."
  },
  "miss.first": {
    "0": () => "Scuze, n-am înțeles.",
    "1": () => "Iertați-mă, mi-a scăpat.",
    "2": () => "N-am prins ce ați spus."
  },
  "miss.second": {
    "0": () => "Tot nu înțeleg. Puteți spune ajutor, pentru exemple, sau anulează."
  },
  "miss.third": {
    "0": () => "Nu reușesc să înțeleg, așa că mă opresc aici, iar coșul rămâne salvat."
  },
  "miss.third-transfer": {
    "0": () => "Nu reușesc să înțeleg, așa că vă fac legătura cu o persoană."
  },
  "miss.silence": {
    "0": () => "N-am auzit nimic."
  },
  "miss.silent-end": {
    "0": () => "Mă opresc aici. Pe curând."
  },
  "channel.apology": {
    "0": () => "Scuze, am avut o problemă."
  },
  "channel.again": {
    "0": () => "Puteți spune încă o dată?"
  },
  "channel.again-hint": {
    "0": () => "Spuneți încă o dată sau spuneți stop, ca să ieșiți. Ce doriți?"
  },
  "channel.gives-up": {
    "0": () => "Scuze, tot nu merge, așa că mă opresc aici. Încercați din nou peste câteva minute."
  },
  "channel.moment": {
    "0": () => "O clipă, întreb magazinul."
  },
  "linking.alexa": {
    "0": () => "Alexa"
  },
  "linking.google": {
    "0": () => "Google"
  },
  "linking.telephony": {
    "0": () => "telefon"
  },
  "linking.sign-in-title": {
    "0": (d) => "Autentificare la " + d.seller
  },
  "linking.sign-in-intro": {
    "0": (d) => "Autentificați-vă cu contul " + d.seller + ", ca să puteți face cumpărături cu vocea prin " + text(d.platform, "ro-RO") + "."
  },
  "linking.email": {
    "0": () => "Adresă de e-mail"
  },
  "linking.password": {
    "0": () => "Parolă"
  },
  "linking.sign-in": {
    "0": () => "Autentificare"
  },
  "linking.sign-in-at": {
    "0": (d) => "Autentificare pe " + d.seller
  },
  "linking.not-signed-in": {
    "0": () => "Nu a funcționat. Încercați din nou."
  },
  "linking.cancel": {
    "0": () => "Renunțați"
  },
  "linking.wrong": {
    "0": () => "Adresa de e-mail și parola nu se potrivesc. Încercați din nou."
  },
  "linking.too-many": {
    "0": () => "Prea multe încercări. Așteptați 15 minute, apoi încercați din nou."
  },
  "linking.shop-away": {
    "0": (d) => "Momentan nu se poate lua legătura cu " + d.seller + ". Încercați din nou peste câteva minute."
  },
  "linking.consent-title": {
    "0": (d) => "Cumpărături cu vocea prin " + text(d.platform, "ro-RO")
  },
  "linking.consent-intro": {
    "0": (d) => "După ce conectați contul, oricine vorbește prin " + text(d.platform, "ro-RO") + " pe dispozitivele dumneavoastră poate, la " + d.seller + ":"
  },
  "linking.consent-intro-here": {
    "0": (d) => "După ce conectați contul, oricine vorbește în această conversație poate, la " + d.seller + ":"
  },
  "linking.may-see": {
    "0": () => "Să vadă coșul, comenzile și când ajung."
  },
  "linking.may-fill": {
    "0": () => "Să pună produse în coș și să le scoată."
  },
  "linking.may-order": {
    "0": () => "Să facă pentru dumneavoastră comenzi, plătite cu o metodă de plată din cont. Fiecare comandă se citește întâi cu voce tare și nu se cumpără nimic fără un da."
  },
  "linking.may-not": {
    "0": (d) => "Parola contului " + d.seller + " și numărul cardului nu se transmit niciodată prin " + text(d.platform, "ro-RO") + "."
  },
  "linking.unlink": {
    "0": (d) => "Puteți deconecta contul oricând, din setările pentru cumpărături prin " + text(d.platform, "ro-RO") + "."
  },
  "linking.ends": {
    "0": () => "Conexiunea se încheie odată cu conversația, cel târziu după o oră."
  },
  "linking.agree": {
    "0": () => "Conectați contul"
  },
  "linking.trouble-title": {
    "0": () => "Această pagină nu mai funcționează"
  },
  "linking.trouble": {
    "0": () => "Întoarceți-vă unde ați început și încercați din nou. Dacă a trecut ceva timp, pagina a expirat."
  },
  "linking.call": {
    "0": (d) => "Dacă nu merge, sunați-ne la " + phone(d.telephone, "ro-RO") + "."
  },
  "linking.code-title": {
    "0": () => "Introduceți codul"
  },
  "linking.code-intro": {
    "0": () => "Scrieți codul pe care tocmai l-ați auzit."
  },
  "linking.code": {
    "0": () => "Cod"
  },
  "linking.code-wrong": {
    "0": () => "Codul nu e corect sau a expirat. Încercați din nou sau cereți unul nou."
  },
  "linking.code-heard-title": {
    "0": () => "Acesta e codul dumneavoastră"
  },
  "linking.code-heard": {
    "0": (d) => "Continuați doar dacă tocmai ați auzit acest cod prin " + text(d.platform, "ro-RO") + ". Dacă vi l-a trimis cineva, renunțați."
  },
  "linking.go-on": {
    "0": () => "Continuați"
  },
  "linking.linked-title": {
    "0": () => "Contul dumneavoastră e conectat"
  },
  "linking.linked": {
    "0": () => "Puteți închide această pagină și continua conversația."
  },
  "settings.title": {
    "0": () => "Cum cumpărați prin voce"
  },
  "settings.intro": {
    "0": (d) => "Acestea sunt valabile oriunde cumpărați prin voce de la " + d.seller + ". Le puteți schimba oricând la " + d.address + "."
  },
  "settings.pay-with": {
    "0": () => "Plata cu"
  },
  "settings.deliver-to": {
    "0": () => "Livrare la"
  },
  "settings.account-default": {
    "0": (d) => "Varianta implicită din contul meu " + d.seller
  },
  "settings.account-default-now": {
    "0": (d) => "Varianta implicită din contul meu " + d.seller + ", acum " + text(d.chosen, "ro-RO")
  },
  "settings.wallet": {
    "0": () => "Portofel digital"
  },
  "settings.card": {
    "0": () => "Card"
  },
  "settings.store-credit": {
    "0": () => "Credit la magazin"
  },
  "settings.invoice": {
    "0": () => "Factură"
  },
  "settings.branded": {
    "0": (d) => d.brand
  },
  "settings.address": {
    "0": (d) => d.address
  },
  "settings.no-methods": {
    "0": (d) => "Contul " + d.seller + " nu are încă nicio metodă de plată."
  },
  "settings.no-addresses": {
    "0": (d) => "Contul " + d.seller + " nu are încă nicio adresă."
  },
  "settings.methods-away": {
    "0": () => "Metodele de plată nu pot fi afișate acum. Ce ați ales înainte rămâne așa."
  },
  "settings.addresses-away": {
    "0": () => "Adresele nu pot fi afișate acum. Ce ați ales înainte rămâne așa."
  },
  "settings.choose-listed": {
    "0": () => "Alegeți una dintre acestea."
  },
  "settings.not-checked": {
    "0": () => "Acest lucru nu a putut fi verificat acum. Trimiteți formularul din nou ca să păstrați ce ați ales înainte."
  },
  "settings.limits": {
    "0": () => "Limite"
  },
  "settings.limits-hint": {
    "0": () => "Ce costă mai mult se finalizează pe site. Lăsați o limită necompletată dacă nu o doriți."
  },
  "settings.order-limit": {
    "0": (d) => "Maximum pentru o comandă, în " + d.currency
  },
  "settings.day-limit": {
    "0": (d) => "Maximum pentru toate comenzile din 24 de ore, în " + d.currency
  },
  "settings.amount-wrong": {
    "0": (d) => "Introduceți o sumă mai mare de zero, de exemplu " + money(d.example, "ro-RO") + ", sau lăsați necompletat."
  },
  "settings.code": {
    "0": () => "Cod vocal"
  },
  "settings.code-hint": {
    "0": () => "După ce există un cod vocal, îl cere fiecare comandă prin voce."
  },
  "settings.code-from": {
    "0": (d) => "Comenzile de cel puțin " + money(d.from, "ro-RO") + " au nevoie de un cod vocal."
  },
  "settings.code-new": {
    "0": () => "Cod vocal nou, patru cifre"
  },
  "settings.code-kept": {
    "0": () => "Aveți un cod vocal. Lăsați necompletat ca să îl păstrați."
  },
  "settings.code-remove": {
    "0": () => "Ștergeți codul vocal"
  },
  "settings.code-locked": {
    "0": () => "Codul vocal e blocat, fiindcă s-a spus de prea multe ori unul greșit."
  },
  "settings.code-unlock": {
    "0": () => "Deblocați codul vocal"
  },
  "settings.code-four": {
    "0": () => "Un cod vocal are exact patru cifre."
  },
  "settings.code-easy": {
    "0": () => "Codul acesta e prea ușor de ghicit. Nu folosiți aceeași cifră de patru ori și nici cifre la rând, ca 1234."
  },
  "settings.code-or-remove": {
    "0": () => "Fie scrieți un cod vocal nou, fie îl ștergeți, nu amândouă."
  },
  "settings.who": {
    "0": () => "Cine vorbește"
  },
  "settings.only-recognised": {
    "0": () => "Poate comanda doar o voce pe care dispozitivul meu o recunoaște"
  },
  "settings.only-recognised-hint": {
    "0": () => "Unde vocile nu pot fi deosebite, ca la telefon, comenzile se finalizează atunci pe site."
  },
  "settings.discreet": {
    "0": () => "Numele, adresele și ce e în coș și în comenzi să fie spuse doar unei voci pe care dispozitivul meu o recunoaște"
  },
  "settings.save": {
    "0": () => "Salvați"
  },
  "settings.save-and-go-on": {
    "0": () => "Salvați și continuați"
  },
  "settings.problems": {
    "0": (d) => "Verificați " + plural(d.count, 0, ro, { one: "un lucru", few: number("ro-RO", d.count, 0) + " lucruri", other: number("ro-RO", d.count, 0) + " de lucruri" }) + ":"
  },
  "settings.saved": {
    "0": () => "Setările sunt salvate."
  },
  "settings.code-is-set": {
    "0": () => "Noul cod vocal e setat."
  },
  "settings.code-is-removed": {
    "0": () => "Codul vocal e șters."
  },
  "settings.code-is-unlocked": {
    "0": () => "Codul vocal e deblocat."
  },
  "settings.page-title": {
    "0": (d) => "Cumpărături prin voce la " + d.seller
  },
  "settings.sign-in-intro": {
    "0": (d) => "Autentificați-vă cu contul " + d.seller + " ca să vedeți și să schimbați cum cumpărați prin voce."
  },
  "settings.signed-out": {
    "0": () => "Nu mai sunteți în cont. Autentificați-vă din nou."
  },
  "settings.sign-out": {
    "0": () => "Ieșiți din cont"
  },
  "settings.linked-title": {
    "0": () => "Conectate la contul dumneavoastră"
  },
  "settings.linked-since": {
    "0": (d) => text(d.platform, "ro-RO") + ", din " + day(d.since, "ro-RO")
  },
  "settings.none-linked": {
    "0": () => "Nimic nu e conectat la contul dumneavoastră."
  },
  "settings.unlink": {
    "0": (d) => "Întrerupeți conexiunea prin " + text(d.platform, "ro-RO")
  },
  "settings.unlinked": {
    "0": (d) => "Conexiunea prin " + text(d.platform, "ro-RO") + " e întreruptă."
  },
  "settings.orders-title": {
    "0": () => "Comandate prin voce"
  },
  "settings.order": {
    "0": (d) => day(d.placed, "ro-RO") + ": comanda " + d.number + ", " + money(d.total, "ro-RO")
  },
  "settings.order-item": {
    "0": (d) => d.quantity + " × " + d.name
  },
  "settings.no-orders": {
    "0": () => "În ultima vreme nu s-a comandat nimic prin voce."
  },
  "settings.orders-elsewhere": {
    "0": (d) => "Toate comenzile din contul meu " + d.seller
  },
  "settings.data-title": {
    "0": () => "Datele dumneavoastră"
  },
  "settings.export": {
    "0": () => "Descărcați datele păstrate despre dumneavoastră"
  },
  "settings.delete": {
    "0": () => "Ștergeți tot și deconectați"
  },
  "settings.delete-title": {
    "0": () => "Ștergeți tot"
  },
  "settings.delete-intro": {
    "0": (d) => "Aceasta deconectează toate platformele și șterge setările vocale, codul vocal și tot ce se mai păstrează despre dumneavoastră pentru cumpărăturile prin voce. Contul " + d.seller + " și comenzile de acolo rămân."
  },
  "settings.keep": {
    "0": () => "Păstrați tot"
  },
  "settings.deleted-title": {
    "0": () => "Totul e șters"
  },
  "settings.deleted": {
    "0": () => "Nu mai e nimic conectat. Puteți închide această pagină."
  }
}
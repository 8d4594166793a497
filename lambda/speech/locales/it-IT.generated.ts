// @ts-nocheck
// Compiled for it-IT by "npm run generate".
import { choices, digits, money, phone, product, quoted, text, texts } from "../formats.ts";
import { number, plural, select } from "@messageformat/runtime";
import { it } from "@messageformat/runtime/lib/cardinals";
import { timesOf } from "../times.ts";
const { day, time } = timesOf({"day":{"near":"{near}","weekday":"{weekday}","date":"{date}"},"day-on":{"near":"{near}","weekday":"{weekday}","date":"il giorno {date}"},"day-until":{"near":"entro {near}","weekday":"entro {weekday}","date":"entro il giorno {date}"},"hour":"{hour}","minutes":"{hour}:{minute}","one-hour":"ore {hour}","one-minutes":"ore {hour}:{minute}"});
export default {
  "item.line": {
    "0": (d) => plural(d.quantity, 0, it, { "1": product(d.name, "it-IT"), other: number("it-IT", d.quantity, 0) + " pezzi di " + product(d.name, "it-IT") })
  },
  "item.name": {
    "0": (d) => product(d.name, "it-IT")
  },
  "item.more": {
    "0": (d) => plural(d.count, 0, it, { "1": "un altro articolo", other: "altri " + number("it-IT", d.count, 0) + " articoli" })
  },
  "item.digits": {
    "0": (d) => digits(d.digits, "it-IT")
  },
  "ask.anything": {
    "0": () => "Che cosa ti serve?"
  },
  "ask.anything-hint": {
    "0": () => "Puoi riordinare, aggiungere qualcosa o chiedere del tuo ordine. Che cosa ti serve?"
  },
  "ask.anything-hint-guest": {
    "0": () => "Puoi chiedere quando siamo aperti, o dire riordina per collegare il tuo account. Che cosa ti serve?"
  },
  "ask.anything-hint-elsewhere": {
    "0": () => "Puoi chiedere quando siamo aperti o dov'è il negozio più vicino. Che cosa ti serve?"
  },
  "ask.anything-else": {
    "0": () => "Ti serve altro?",
    "1": () => "Che cos'altro ti prendo?",
    "2": () => "Vuoi qualcos'altro?"
  },
  "ask.anything-else-hint": {
    "0": () => "Dimmi che cosa ti manca, o di' no per finire. Ti serve altro?"
  },
  "ask.choose": {
    "0": (d) => "Quale preferisci: " + choices(d.options, "it-IT") + "?"
  },
  "ask.choose-more": {
    "0": (d) => "Quale preferisci, oppure di' altri: " + choices(d.options, "it-IT") + "?"
  },
  "ask.size": {
    "0": (d) => "In che formato: " + choices(d.options, "it-IT") + "?"
  },
  "ask.size-more": {
    "0": (d) => "In che formato, oppure di' altri: " + choices(d.options, "it-IT") + "?"
  },
  "ask.choose-hint": {
    "0": (d) => "Di' uno dei nomi, oppure il primo: " + choices(d.options, "it-IT") + "?"
  },
  "ask.how-about": {
    "0": (d) => "Che ne dici di " + product(d.name, "it-IT") + "?"
  },
  "ask.add": {
    "0": () => "Che cosa vuoi aggiungere?"
  },
  "ask.add-hint": {
    "0": () => "Per esempio, latte parzialmente scremato. Che cosa aggiungo?"
  },
  "ask.reorder": {
    "0": () => "Che cosa vuoi riordinare?"
  },
  "ask.reorder-hint": {
    "0": () => "Per esempio, il caffè, oppure, il mio ultimo ordine. Che cosa riordino?"
  },
  "ask.change": {
    "0": () => "Che cosa devo cambiare?"
  },
  "ask.change-hint": {
    "0": () => "Per esempio, metti due di latte. Che cosa devo cambiare?"
  },
  "ask.remove": {
    "0": () => "Che cosa devo togliere?"
  },
  "ask.remove-hint": {
    "0": () => "Di' il nome di una delle cose nel carrello. Che cosa devo togliere?"
  },
  "ask.product": {
    "0": (d) => "Intendevi " + product(d.name, "it-IT") + "?"
  },
  "ask.product-hint": {
    "0": (d) => "Di' sì per " + product(d.name, "it-IT") + ", oppure no se non è quello. È quello giusto?"
  },
  "ask.quantity": {
    "0": (d) => "Metto " + plural(d.quantity, 0, it, { other: number("it-IT", d.quantity, 0) }) + " pezzi di " + product(d.name, "it-IT") + "?"
  },
  "ask.quantity-hint": {
    "0": (d) => "Di' sì per " + plural(d.quantity, 0, it, { other: number("it-IT", d.quantity, 0) }) + " pezzi, o no per lasciar perdere. Ne metto " + plural(d.quantity, 0, it, { other: number("it-IT", d.quantity, 0) }) + "?"
  },
  "ask.purchase": {
    "0": () => "Confermo l'ordine?"
  },
  "ask.purchase-for": {
    "0": (d) => "Confermo l'ordine per " + money(d.total, "it-IT") + "?"
  },
  "ask.code": {
    "0": () => "Qual è il tuo codice vocale?"
  },
  "ask.code-hint": {
    "0": () => "Di' le quattro cifre una per una, o no per lasciar perdere. Qual è il tuo codice vocale?"
  },
  "ask.purchase-hint": {
    "0": (d) => "Di' sì per comprare a " + money(d.total, "it-IT") + ", o no per lasciar perdere. Confermo l'ordine?"
  },
  "ask.linked": {
    "0": () => "Hai inserito il codice?"
  },
  "ask.linked-hint": {
    "0": () => "Di' sì quando hai fatto, o ripeti per risentire il codice. Lo hai inserito?"
  },
  "ask.cancel-order": {
    "0": () => "Lo annullo?"
  },
  "ask.cancel-order-hint": {
    "0": () => "Di' sì per annullare l'ordine, o no per tenerlo. Lo annullo?"
  },
  "ask.problem": {
    "0": () => "Lo segnalo al negozio?"
  },
  "ask.problem-hint": {
    "0": () => "Di' sì per aprire una segnalazione, o no per lasciar perdere. Lo segnalo al negozio?"
  },
  "ask.put-through": {
    "0": () => "Ti passo un operatore?"
  },
  "ask.put-through-hint": {
    "0": () => "Di' sì e ti metto in contatto, o no per restare qui. Ti passo un operatore?"
  },
  "ask.summary": {
    "0": () => "Riferisco di che cosa si trattava?"
  },
  "ask.summary-hint": {
    "0": () => "Con sì passo solo argomenti e ultime cifre degli ordini, con no niente. Lo riferisco?"
  },
  "ask.clear": {
    "0": () => "Lo svuoto?"
  },
  "ask.clear-hint": {
    "0": () => "Di' sì per togliere tutto, o no per tenerlo. Lo svuoto?"
  },
  "ask.forget": {
    "0": () => "Cancello tutto quello che so di te?"
  },
  "ask.forget-hint": {
    "0": () => "Di' sì per scollegare l'account e cancellare tutto questo, o no per tenerlo. Cancello tutto?"
  },
  "ask.store": {
    "0": (d) => "Quale negozio: " + choices(d.stores, "it-IT") + "?"
  },
  "ask.store-hint": {
    "0": (d) => "Di' il nome del negozio o il tuo codice postale. Quale negozio: " + choices(d.stores, "it-IT") + "?"
  },
  "ask.about": {
    "0": () => "Di quale prodotto parli?"
  },
  "ask.about-hint": {
    "0": () => "Basta il nome, come latte parzialmente scremato. Di quale prodotto parli?"
  },
  "ask.add-it": {
    "0": () => "Aggiungo al carrello?",
    "1": () => "Metto nel carrello?",
    "2": () => "Vuoi che aggiunga al carrello?"
  },
  "ask.add-named": {
    "0": (d) => "Aggiungo " + product(d.name, "it-IT") + " al carrello?"
  },
  "ask.add-it-hint": {
    "0": (d) => "Di' sì per aggiungere " + product(d.name, "it-IT") + ", o no per lasciar perdere. Aggiungo al carrello?"
  },
  "ask.add-which": {
    "0": () => "Quale aggiungo, o nessuno?",
    "1": () => "Quale vuoi, se ne vuoi uno?"
  },
  "ask.add-which-of": {
    "0": (d) => "Quale aggiungo, se ne vuoi uno: " + choices(d.options, "it-IT") + "?"
  },
  "ask.add-which-hint": {
    "0": () => "Di' il nome, oppure primo, secondo o terzo, o no per lasciar perdere. Quale aggiungo?"
  },
  "ask.coupon": {
    "0": () => "Qual è il codice del buono?"
  },
  "ask.coupon-hint": {
    "0": () => "Di' il codice com'è stampato, o no per lasciar perdere. Qual è il codice?"
  },
  "ask.delivery": {
    "0": () => "Quale consegna preferisci?"
  },
  "ask.address": {
    "0": () => "A quale indirizzo lo mando?"
  },
  "ask.payment": {
    "0": () => "Con che cosa paghi?"
  },
  "ask.choice-one": {
    "0": (d) => "Va bene " + text(d.option, "it-IT") + "?"
  },
  "ask.choice-one-hint": {
    "0": (d) => "Di' sì se ti va, o no per lasciar perdere. Va bene " + text(d.option, "it-IT") + "?"
  },
  "ask.choice-hint": {
    "0": () => "Di' primo, secondo o terzo, o no per lasciar perdere. Quale preferisci?"
  },
  "ask.checkout": {
    "0": () => "Vuoi passare alla cassa?"
  },
  "ask.checkout-hint": {
    "0": () => "Di' sì per sentire prima consegna e totale. Vuoi passare alla cassa?"
  },
  "ask.resume": {
    "0": () => "Vuoi passare alla cassa adesso?"
  },
  "launch.first-guest": {
    "0": (d) => "Ti do il benvenuto da " + d.seller + ". Ti dico quando siamo aperti e, una volta collegato il tuo account, posso ordinare per te."
  },
  "launch.first-elsewhere": {
    "0": (d) => "Ti do il benvenuto da " + d.seller + ". Ti dico quando siamo aperti, e per ordinare c'è il nostro sito."
  },
  "launch.first-newcomer": {
    "0": (d) => "Ti do il benvenuto da " + d.seller + ". Puoi dire, aggiungi latte parzialmente scremato, o chiedere quando siamo aperti."
  },
  "launch.first-linked": {
    "0": (d) => "Ti do il benvenuto da " + d.seller + ". Puoi dire, riordina il mio caffè, aggiungi latte, o dov'è il mio ordine."
  },
  "launch.returning": {
    "0": (d) => "Eccoti di nuovo da " + d.seller + ".",
    "1": (d) => "Ciao di nuovo, qui " + d.seller + ".",
    "2": (d) => "Che bello risentirti da " + d.seller + "."
  },
  "launch.short": {
    "0": (d) => "Ciao da " + d.seller + "."
  },
  "launch.cart": {
    "0": (d) => "Nel carrello " + plural(d.count, 0, it, { "1": "hai 1 articolo", other: "hai " + number("it-IT", d.count, 0) + " articoli" }) + "."
  },
  "launch.arriving": {
    "0": (d) => "Il tuo ordine che finisce per " + digits(d.digits, "it-IT") + " arriva oggi."
  },
  "account.card": {
    "0": (d) => "Per questo mi serve il tuo account " + d.seller + ". Ti ho mandato una scheda sul telefono per collegarlo."
  },
  "account.expired": {
    "0": (d) => "Il collegamento con " + d.seller + " è scaduto. Ti ho mandato una scheda sul telefono per rinnovarlo."
  },
  "account.elsewhere": {
    "0": (d) => "Per questo serve il tuo account " + d.seller + ", che su questa linea non posso collegare. Puoi ordinare sul nostro sito o chiamare il " + phone(d.telephone, "it-IT") + "."
  },
  "account.by-code": {
    "0": (d) => "Per questo mi serve il tuo account " + d.seller + ". Dal telefono, vai su " + d.address + " e inserisci " + texts(d.groups, "it-IT") + "."
  },
  "account.not-yet": {
    "0": (d) => "Non è ancora collegato. Dal telefono, vai su " + d.address + " e inserisci " + texts(d.groups, "it-IT") + "."
  },
  "account.linked-now": {
    "0": () => "Il tuo account è collegato."
  },
  "account.code-title": {
    "0": (d) => "Collega il tuo account " + d.seller
  },
  "account.code-text": {
    "0": (d) => "Il tuo codice: " + d.code
  },
  "account.unknown": {
    "0": () => "Al momento non riesco a vedere il tuo account. Riprova tra qualche minuto."
  },
  "trouble.shop": {
    "0": (d) => "Adesso non riesco a raggiungere " + d.seller + ". Riprova tra qualche minuto."
  },
  "trouble.shop-hours": {
    "0": (d) => "Adesso non riesco a vedere i nostri orari. Puoi chiamare il " + phone(d.telephone, "it-IT") + "."
  },
  "trouble.shop-stores": {
    "0": (d) => "Adesso non riesco a vedere i nostri negozi. Puoi chiamare il " + phone(d.telephone, "it-IT") + "."
  },
  "trouble.nothing-changed": {
    "0": (d) => "Adesso non riesco a raggiungere " + d.seller + ", quindi il tuo carrello è com'era. Riprova tra qualche minuto."
  },
  "trouble.busy": {
    "0": (d) => "In questo momento " + d.seller + " ha molte richieste. Riprova tra un minuto."
  },
  "trouble.cart-unsure": {
    "0": (d) => d.seller + " non ha confermato in tempo. Prima di aggiungere di nuovo, chiedimi che cosa c'è nel carrello."
  },
  "trouble.own": {
    "0": () => "Per un momento ho perso il filo. Riprova tra qualche minuto."
  },
  "trouble.own-after-yes": {
    "0": () => "Per un momento ho perso il filo. Prima di ordinare di nuovo, chiedimi dov'è il tuo ordine."
  },
  "product.added": {
    "0": (d) => "Ho aggiunto " + text(d.item, "it-IT") + " per " + money(d.price, "it-IT") + ".",
    "1": (d) => text(d.item, "it-IT") + " per " + money(d.price, "it-IT") + ", nel carrello.",
    "2": (d) => "Fatto, " + text(d.item, "it-IT") + " per " + money(d.price, "it-IT") + "."
  },
  "product.added-some": {
    "0": (d) => "Di " + product(d.name, "it-IT") + " " + plural(d.quantity, 0, it, { "1": "restava solo 1 pezzo, quindi ho aggiunto quello", other: "restavano solo " + number("it-IT", d.quantity, 0) + " pezzi, quindi ho aggiunto quelli" }) + "."
  },
  "product.some-left": {
    "0": (d) => plural(d.quantity, 0, it, { "1": "Restava solo 1 pezzo", other: "Restavano solo " + number("it-IT", d.quantity, 0) + " pezzi" }) + "."
  },
  "product.sold-out": {
    "0": (d) => "Al momento abbiamo finito " + product(d.name, "it-IT") + "."
  },
  "product.not-found": {
    "0": (d) => "Non ho trovato " + quoted(d.heard, "it-IT") + ".",
    "1": (d) => "In negozio non vedo " + quoted(d.heard, "it-IT") + ".",
    "2": (d) => "Mi sa che non teniamo " + quoted(d.heard, "it-IT") + "."
  },
  "product.not-found-here": {
    "0": () => "Mi sa che non l'abbiamo."
  },
  "product.not-bought": {
    "0": (d) => "Qui non hai ancora ordinato " + quoted(d.heard, "it-IT") + ", però ne abbiamo."
  },
  "product.pricey": {
    "0": (d) => "In tutto sono " + money(d.price, "it-IT") + "."
  },
  "product.left": {
    "0": () => "Va bene, ho lasciato perdere."
  },
  "about.price": {
    "0": (d) => "Sono " + money(d.price, "it-IT") + " per " + product(d.name, "it-IT") + ".",
    "1": (d) => money(d.price, "it-IT") + " per " + product(d.name, "it-IT") + "."
  },
  "about.price-of": {
    "0": (d) => "Sono " + money(d.price, "it-IT") + " per " + product(d.name, "it-IT") + ", quindi " + plural(d.quantity, 0, it, { other: number("it-IT", d.quantity, 0) }) + " vengono " + money(d.total, "it-IT") + "."
  },
  "about.price-but-out": {
    "0": (d) => money(d.price, "it-IT") + " per " + product(d.name, "it-IT") + ", ma al momento non ne abbiamo più."
  },
  "about.closest": {
    "0": (d) => "La cosa più simile che ho trovato è " + product(d.name, "it-IT") + ", a " + money(d.price, "it-IT") + "."
  },
  "about.priced": {
    "0": (d) => product(d.name, "it-IT") + " a " + money(d.price, "it-IT")
  },
  "about.prices": {
    "0": (d) => "Abbiamo " + texts(d.items, "it-IT") + "."
  },
  "about.have": {
    "0": (d) => "Sì, abbiamo " + product(d.name, "it-IT") + ", a " + money(d.price, "it-IT") + ".",
    "1": (d) => "Sì, puoi prendere " + product(d.name, "it-IT") + ", a " + money(d.price, "it-IT") + "."
  },
  "about.few-left": {
    "0": (d) => "Sì, ma di " + product(d.name, "it-IT") + " " + plural(d.quantity, 0, it, { "1": "resta solo 1 pezzo, a " + money(d.price, "it-IT"), other: "restano solo " + number("it-IT", d.quantity, 0) + " pezzi, a " + money(d.price, "it-IT") + " l'uno" }) + "."
  },
  "about.have-several": {
    "0": (d) => "Sì, abbiamo " + texts(d.items, "it-IT") + "."
  },
  "about.instead": {
    "0": (d) => "Però abbiamo " + texts(d.items, "it-IT") + "."
  },
  "about.gone": {
    "0": (d) => "Non vendiamo più " + product(d.name, "it-IT") + "."
  },
  "about.sizes": {
    "0": (d) => "Di " + product(d.name, "it-IT") + " abbiamo " + texts(d.sizes, "it-IT") + "."
  },
  "about.more-sizes": {
    "0": (d) => plural(d.count, 0, it, { "1": "un altro formato", other: "altri " + number("it-IT", d.count, 0) + " formati" })
  },
  "about.one-size": {
    "0": (d) => "Di " + product(d.name, "it-IT") + " c'è un solo formato, " + product(d.size, "it-IT") + ", a " + money(d.price, "it-IT") + "."
  },
  "about.one-size-unnamed": {
    "0": (d) => "Di " + product(d.name, "it-IT") + " c'è un solo formato, a " + money(d.price, "it-IT") + "."
  },
  "about.sizes-of-several": {
    "0": (d) => "Abbiamo " + texts(d.clauses, "it-IT") + "."
  },
  "about.sizes-clause": {
    "0": (d) => product(d.name, "it-IT") + " nel formato " + choices(d.sizes, "it-IT")
  },
  "about.size-clause-unnamed": {
    "0": (d) => product(d.name, "it-IT") + " in un solo formato"
  },
  "about.cheaper": {
    "0": (d) => "Risparmi " + money(d.difference, "it-IT") + " con " + product(d.name, "it-IT") + ": " + money(d.price, "it-IT") + " contro " + money(d.otherPrice, "it-IT") + " per " + product(d.other, "it-IT") + "."
  },
  "about.same-price": {
    "0": (d) => product(d.name, "it-IT") + " e " + product(d.other, "it-IT") + " costano lo stesso, " + money(d.price, "it-IT") + "."
  },
  "about.same-size": {
    "0": () => "Il formato è lo stesso."
  },
  "about.bigger": {
    "0": (d) => "Con " + product(d.name, "it-IT") + " ne hai di più."
  },
  "about.per-unit": {
    "0": (d) => "Il più conveniente è " + select(d.size, { bigger: "anche il più grande", other: "il più piccolo" }) + ": " + select(d.unit, { ounce: "un'oncia", other: "un pezzo" }) + " costa " + money(d.each, "it-IT") + " contro " + money(d.otherEach, "it-IT") + "."
  },
  "about.same-per-unit": {
    "0": (d) => "Il più conveniente è " + select(d.size, { bigger: "anche il più grande", other: "il più piccolo" }) + ", e " + select(d.unit, { ounce: "all'oncia", other: "al pezzo" }) + " costa più o meno lo stesso."
  },
  "stores.place": {
    "0": (d) => d.store + " è a " + d.city + ", " + d.street + "."
  },
  "stores.places": {
    "0": (d) => texts(d.clauses, "it-IT") + "."
  },
  "stores.place-clause": {
    "0": (d) => d.store + " è a " + d.city + ", " + d.street
  },
  "stores.map-sent": {
    "0": () => "Ti ho mandato le indicazioni sul telefono.",
    "1": () => "Trovi la mappa sul telefono."
  },
  "stores.card-title": {
    "0": (d) => "Dove trovi " + d.seller
  },
  "stores.card-address": {
    "0": (d) => d.store + ": " + d.street + ", " + d.city + ", " + d.region
  },
  "stores.phone": {
    "0": (d) => "Il numero di " + d.name + " è " + phone(d.telephone, "it-IT") + "."
  },
  "stores.phone-title": {
    "0": (d) => "Chiama " + d.name
  },
  "stores.phone-text": {
    "0": (d) => phone(d.telephone, "it-IT")
  },
  "several.added": {
    "0": (d) => "Ho aggiunto " + texts(d.items, "it-IT") + " per " + money(d.price, "it-IT") + ".",
    "1": (d) => texts(d.items, "it-IT") + " per " + money(d.price, "it-IT") + ", nel carrello.",
    "2": (d) => "Fatto, " + texts(d.items, "it-IT") + " per " + money(d.price, "it-IT") + "."
  },
  "several.added-but": {
    "0": (d) => "Ho aggiunto " + texts(d.items, "it-IT") + " per " + money(d.price, "it-IT") + ", ma " + texts(d.clauses, "it-IT") + "."
  },
  "several.removed": {
    "0": (d) => "Ho tolto " + texts(d.items, "it-IT") + "."
  },
  "several.removed-but": {
    "0": (d) => "Ho tolto " + texts(d.items, "it-IT") + ", ma " + texts(d.clauses, "it-IT") + "."
  },
  "several.noted": {
    "0": (d) => "Finora ho " + texts(d.items, "it-IT") + "."
  },
  "several.noted-but": {
    "0": (d) => "Finora ho " + texts(d.items, "it-IT") + ", ma " + texts(d.clauses, "it-IT") + "."
  },
  "several.unsure": {
    "0": (d) => "Ho un dubbio su " + quoted(d.heard, "it-IT") + "."
  },
  "several.clause-unknown": {
    "0": (d) => "non ho trovato " + quoted(d.heard, "it-IT")
  },
  "several.clause-not-there": {
    "0": (d) => "nel carrello non vedo " + quoted(d.heard, "it-IT")
  },
  "usual.none": {
    "0": () => "Non conosco ancora la tua spesa abituale, quindi parto dal tuo ultimo ordine."
  },
  "usual.weekly": {
    "0": (d) => "Compri " + plural(d.count, 0, it, { "1": "questo prodotto", other: "questi prodotti" }) + " più o meno " + plural(d.weeks, 0, it, { "1": "ogni settimana", other: "ogni " + number("it-IT", d.weeks, 0) + " settimane" }) + "."
  },
  "usual.all-missing": {
    "0": () => "Tutto quello che compri di solito al momento è esaurito."
  },
  "usual.between": {
    "0": (d) => "Tra un acquisto e l'altro passano da " + d.from + " a " + plural(d.to, 0, it, { one: number("it-IT", d.to, 0) + " settimana", other: number("it-IT", d.to, 0) + " settimane" }) + "."
  },
  "usual.early": {
    "0": (d) => "È un po' presto, compri " + plural(d.count, 0, it, { "1": "questo prodotto", other: "questi prodotti" }) + " più o meno " + plural(d.weeks, 0, it, { "1": "ogni settimana", other: "ogni " + number("it-IT", d.weeks, 0) + " settimane" }) + "."
  },
  "usual.early-between": {
    "0": (d) => "È un po' presto, tra un acquisto e l'altro di solito passano da " + d.from + " a " + plural(d.to, 0, it, { one: number("it-IT", d.to, 0) + " settimana", other: number("it-IT", d.to, 0) + " settimane" }) + "."
  },
  "undo.offer": {
    "0": (d) => "Il tuo ordine che finisce per " + digits(d.digits, "it-IT") + " contiene " + texts(d.items, "it-IT") + ", per " + money(d.total, "it-IT") + "."
  },
  "undo.offer-quiet": {
    "0": (d) => "Il tuo ordine che finisce per " + digits(d.digits, "it-IT") + " è di " + money(d.total, "it-IT") + "."
  },
  "undo.done": {
    "0": (d) => "Il tuo ordine che finisce per " + digits(d.digits, "it-IT") + " è annullato, e ti vengono restituiti " + money(d.total, "it-IT") + "."
  },
  "undo.kept": {
    "0": () => "Va bene, il tuo ordine resta com'è."
  },
  "undo.none": {
    "0": () => "Non hai ordini che si possano annullare."
  },
  "undo.already": {
    "0": (d) => "Il tuo ordine che finisce per " + digits(d.digits, "it-IT") + " era già annullato."
  },
  "undo.too-late": {
    "0": (d) => "Per annullare a voce il tuo ordine che finisce per " + digits(d.digits, "it-IT") + " è troppo tardi."
  },
  "undo.unsure": {
    "0": (d) => d.seller + " non ha confermato in tempo. Tra un minuto chiedimi dov'è il tuo ordine."
  },
  "person.open": {
    "0": (d) => "Puoi parlare con una persona al " + phone(d.telephone, "it-IT") + ", fino alle " + time(d.closes, "it-IT") + "."
  },
  "person.all-day": {
    "0": (d) => "Puoi parlare con una persona al " + phone(d.telephone, "it-IT") + ", giorno e notte."
  },
  "person.closed": {
    "0": (d) => "Adesso non c'è nessuno. Puoi parlare con una persona al " + phone(d.telephone, "it-IT") + ", " + day(d.day, "it-IT", (" on").trim()) + " dalle " + time(d.opens, "it-IT") + "."
  },
  "person.closed-for-long": {
    "0": (d) => "Questa settimana non c'è nessuno. Il numero è " + phone(d.telephone, "it-IT") + "."
  },
  "person.transfer": {
    "0": () => "Un momento, ti passo un operatore."
  },
  "person.card-title": {
    "0": (d) => "Parla con " + d.seller
  },
  "topic.order": {
    "0": () => "ha chiesto di un ordine"
  },
  "topic.order-digits": {
    "0": (d) => "ha chiesto dell'ordine che finisce per " + digits(d.digits, "it-IT")
  },
  "topic.cancel": {
    "0": () => "voleva annullare un ordine"
  },
  "topic.cancel-digits": {
    "0": (d) => "voleva annullare l'ordine che finisce per " + digits(d.digits, "it-IT")
  },
  "topic.problem": {
    "0": () => "ha un problema con un ordine"
  },
  "topic.problem-digits": {
    "0": (d) => "ha un problema con l'ordine che finisce per " + digits(d.digits, "it-IT")
  },
  "topic.reorder": {
    "0": () => "voleva riordinare"
  },
  "topic.cart": {
    "0": () => "stava riempiendo il carrello"
  },
  "topic.hours": {
    "0": () => "ha chiesto gli orari di apertura"
  },
  "problem.about-items": {
    "0": (d) => "Si tratta di " + texts(d.items, "it-IT") + ", dal tuo ordine che finisce per " + digits(d.digits, "it-IT") + ", fatto " + day(d.day, "it-IT", (" on").trim()) + "."
  },
  "problem.about-order": {
    "0": (d) => "Si tratta del tuo ordine che finisce per " + digits(d.digits, "it-IT") + ", fatto " + day(d.day, "it-IT", (" on").trim()) + "."
  },
  "problem.opened": {
    "0": (d) => d.seller + " ha la tua segnalazione, che finisce per " + digits(d.digits, "it-IT") + "."
  },
  "problem.open-already": {
    "0": (d) => d.seller + " ha già questa segnalazione, che finisce per " + digits(d.digits, "it-IT") + "."
  },
  "problem.answer": {
    "0": (d) => "Ricevi una risposta per email " + day(d.day, "it-IT", (" until").trim()) + "."
  },
  "problem.answer-due": {
    "0": () => "La risposta arriva per email."
  },
  "problem.left": {
    "0": () => "Va bene, lascio perdere."
  },
  "problem.no-order": {
    "0": () => "Non ho più trovato quell'ordine."
  },
  "problem.unsure": {
    "0": (d) => d.seller + " non ha confermato in tempo. Ridimmelo tra un minuto, la segnalazione resta una sola."
  },
  "change.now": {
    "0": (d) => "Adesso hai " + text(d.item, "it-IT") + ", per " + money(d.price, "it-IT") + ".",
    "1": (d) => text(d.item, "it-IT") + " adesso, per " + money(d.price, "it-IT") + "."
  },
  "change.swapped": {
    "0": (d) => "Ho cambiato con " + text(d.item, "it-IT") + ", " + money(d.price, "it-IT") + ".",
    "1": (d) => "Al suo posto adesso hai " + text(d.item, "it-IT") + ", per " + money(d.price, "it-IT") + "."
  },
  "change.already": {
    "0": (d) => "Hai già " + text(d.item, "it-IT") + "."
  },
  "change.closest": {
    "0": (d) => "La cosa più simile che ho è " + product(d.name, "it-IT") + "."
  },
  "change.noted": {
    "0": () => "Va bene."
  },
  "wrong.no-other": {
    "0": () => "Non ho altro di simile."
  },
  "wrong.fine": {
    "0": () => "Va bene, quello no."
  },
  "back.out": {
    "0": (d) => "Ho tolto " + texts(d.items, "it-IT") + ", come prima.",
    "1": (d) => texts(d.items, "it-IT") + ", di nuovo fuori dal carrello."
  },
  "back.in": {
    "0": (d) => "Ho rimesso " + texts(d.items, "it-IT") + ".",
    "1": (d) => texts(d.items, "it-IT") + ", di nuovo nel carrello."
  },
  "back.both": {
    "0": (d) => "Ho rimesso " + texts(d.back, "it-IT") + " e tolto " + texts(d.out, "it-IT") + "."
  },
  "back.not-all": {
    "0": () => "Non ce n'era più abbastanza per rimettere tutto."
  },
  "back.sold-out": {
    "0": () => "Non posso rimetterlo, perché adesso è esaurito."
  },
  "back.nothing": {
    "0": () => "Non c'è niente da annullare.",
    "1": () => "Non vedo niente da annullare."
  },
  "clear.holds": {
    "0": (d) => "Nel carrello " + plural(d.count, 0, it, { "1": "c'è 1 articolo", other: "ci sono " + number("it-IT", d.count, 0) + " articoli" }) + "."
  },
  "clear.done": {
    "0": (d) => "Fatto, dal carrello " + plural(d.count, 0, it, { "1": "è uscito 1 articolo", other: "sono usciti tutti i " + number("it-IT", d.count, 0) + " articoli" }) + ".",
    "1": (d) => "Ho tolto " + plural(d.count, 0, it, { "1": "1 articolo", other: "tutti i " + number("it-IT", d.count, 0) + " articoli" }) + ", quindi il carrello è vuoto."
  },
  "clear.kept": {
    "0": () => "Va bene, il tuo carrello resta com'è."
  },
  "start-over.fresh": {
    "0": () => "Va bene, dall'inizio.",
    "1": () => "D'accordo, ricominciamo."
  },
  "start-over.nothing-ordered": {
    "0": () => "Va bene, non è stato ordinato niente e ricominciamo."
  },
  "privacy.known": {
    "0": (d) => "Ecco che cosa conservo: " + plural(d.links, 0, it, { "0": "nessun collegamento all'account", "1": "il collegamento al tuo account", other: number("it-IT", d.links, 0) + " collegamenti all'account" }) + ", " + plural(d.orders, 0, it, { "0": "nessun ordine fatto a voce", "1": "1 ordine fatto a voce", other: number("it-IT", d.orders, 0) + " ordini fatti a voce" }) + select(d.code, { yes: ", un codice vocale", other: "" }) + select(d.limits, { yes: ", i tuoi limiti", other: "" }) + " e la data della tua ultima visita."
  },
  "privacy.known-page": {
    "0": () => "Ti ho mandato un link per vedere o cancellare tutto."
  },
  "privacy.known-title": {
    "0": (d) => "Che cosa conserva " + d.seller + " della tua spesa a voce"
  },
  "privacy.known-text": {
    "0": () => "Guarda, scarica o cancella."
  },
  "privacy.known-guest": {
    "0": () => "Conservo il numero delle tue visite e niente che dica chi sei."
  },
  "privacy.about-to": {
    "0": (d) => "Così scollego il tuo account e cancello le tue impostazioni. Gli ordini restano da " + d.seller + "."
  },
  "privacy.forgotten": {
    "0": () => "Fatto. Il tuo account è scollegato e ho cancellato quello che conservavo. A presto."
  },
  "privacy.forgotten-guest": {
    "0": () => "Fatto. Ho cancellato quello che conservavo. A presto."
  },
  "privacy.kept": {
    "0": () => "Va bene, resta tutto com'è."
  },
  "privacy.hushed": {
    "0": () => "Di questo parlo solo con una voce che riconosco. Lo trovi nel tuo account."
  },
  "reason.bought": {
    "0": (d) => "Ho scelto " + product(d.name, "it-IT") + " perché " + day(d.day, "it-IT", (" on").trim()) + " hai comprato proprio questo."
  },
  "reason.bought-often": {
    "0": (d) => "Hai comprato " + product(d.name, "it-IT") + " " + plural(d.times, 0, it, { "1": "una volta", other: number("it-IT", d.times, 0) + " volte" }) + ", l'ultima " + day(d.day, "it-IT", (" on").trim()) + ", quindi ho scelto quello."
  },
  "reason.only": {
    "0": (d) => "Ho scelto " + product(d.name, "it-IT") + " perché è la cosa più vicina che abbiamo."
  },
  "reason.chosen": {
    "0": (d) => "Ho preso " + product(d.name, "it-IT") + " perché è stata una tua scelta."
  },
  "reason.none": {
    "0": () => "Non ho ancora scelto niente per te."
  },
  "cart.empty": {
    "0": () => "Il tuo carrello è vuoto."
  },
  "cart.holds": {
    "0": (d) => "Nel carrello hai " + plural(d.count, 0, it, { "1": "1 articolo", other: number("it-IT", d.count, 0) + " articoli" }) + ": " + texts(d.items, "it-IT") + ". Sono " + money(d.subtotal, "it-IT") + " senza consegna e tasse."
  },
  "cart.summary": {
    "0": (d) => "Sono " + plural(d.count, 0, it, { "1": "1 articolo", other: number("it-IT", d.count, 0) + " articoli" }) + ", " + money(d.subtotal, "it-IT") + " senza consegna e tasse."
  },
  "cart.removed": {
    "0": (d) => "Ho tolto " + text(d.item, "it-IT") + ".",
    "1": (d) => text(d.item, "it-IT") + ", via dal carrello.",
    "2": (d) => "Va bene, via " + text(d.item, "it-IT") + "."
  },
  "cart.holds-count": {
    "0": (d) => "Nel carrello hai " + plural(d.count, 0, it, { "1": "1 articolo", other: number("it-IT", d.count, 0) + " articoli" }) + ", " + money(d.subtotal, "it-IT") + " senza consegna e tasse."
  },
  "cart.not-there": {
    "0": (d) => "Nel carrello non vedo " + quoted(d.heard, "it-IT") + "."
  },
  "cart.gone-already": {
    "0": () => "Nel carrello non c'è più."
  },
  "cart.kept": {
    "0": () => "Il tuo carrello resta salvato per la prossima volta."
  },
  "reorder.shortage": {
    "0": (d) => texts(d.clauses, "it-IT") + "."
  },
  "reorder.clause-gone": {
    "0": (d) => "abbiamo finito " + product(d.name, "it-IT")
  },
  "reorder.clause-no-longer": {
    "0": (d) => "non vendiamo più " + product(d.name, "it-IT")
  },
  "reorder.clause-few": {
    "0": (d) => "di " + product(d.name, "it-IT") + " " + plural(d.quantity, 0, it, { "1": "resta solo 1 pezzo", other: "restano solo " + number("it-IT", d.quantity, 0) + " pezzi" })
  },
  "reorder.all-missing": {
    "0": () => "Tutto quello del tuo ultimo ordine al momento è esaurito."
  },
  "reorder.no-orders": {
    "0": () => "Qui non hai ancora ordinato niente."
  },
  "purchase.read-out": {
    "0": (d) => "Ecco " + texts(d.items, "it-IT") + " da " + d.seller + ", " + text(d.delivery, "it-IT") + ", " + text(d.price, "it-IT") + ", pagamento con " + text(d.payment, "it-IT") + "."
  },
  "purchase.read-out-together": {
    "0": (d) => "Con il tuo carrello: " + texts(d.items, "it-IT") + " da " + d.seller + ", " + text(d.delivery, "it-IT") + ", " + text(d.price, "it-IT") + ", pagamento con " + text(d.payment, "it-IT") + "."
  },
  "purchase.price": {
    "0": (d) => "per " + money(d.total, "it-IT") + " tasse e consegna comprese"
  },
  "purchase.price-pickup": {
    "0": (d) => "per " + money(d.total, "it-IT") + " tasse comprese"
  },
  "purchase.price-off": {
    "0": (d) => "per " + money(d.total, "it-IT") + " tasse e consegna comprese, con " + money(d.off, "it-IT") + " di sconto"
  },
  "purchase.price-pickup-off": {
    "0": (d) => "per " + money(d.total, "it-IT") + " tasse comprese, con " + money(d.off, "it-IT") + " di sconto"
  },
  "purchase.shipping-window": {
    "0": (d) => "consegna " + day(d.day, "it-IT", (" on").trim()) + " dalle " + time(d.from, "it-IT") + " alle " + time(d.to, "it-IT")
  },
  "purchase.shipping-until": {
    "0": (d) => "consegna " + day(d.day, "it-IT", (" on").trim()) + " entro le " + time(d.to, "it-IT")
  },
  "purchase.shipping-until-to": {
    "0": (d) => "consegna all'indirizzo " + d.street + " " + day(d.day, "it-IT", (" on").trim()) + " entro le " + time(d.to, "it-IT")
  },
  "purchase.shipping-by": {
    "0": (d) => "consegna " + day(d.day, "it-IT", (" until").trim())
  },
  "purchase.shipping-window-to": {
    "0": (d) => "consegna all'indirizzo " + d.street + " " + day(d.day, "it-IT", (" on").trim()) + " dalle " + time(d.from, "it-IT") + " alle " + time(d.to, "it-IT")
  },
  "purchase.shipping-by-to": {
    "0": (d) => "consegna all'indirizzo " + d.street + " " + day(d.day, "it-IT", (" until").trim())
  },
  "purchase.pickup": {
    "0": (d) => "con " + d.title + ", disponibile " + day(d.day, "it-IT", (" on").trim()) + " alle " + time(d.from, "it-IT")
  },
  "purchase.card": {
    "0": (d) => "la carta " + d.brand + " che finisce per " + digits(d.lastFour, "it-IT")
  },
  "purchase.other-method": {
    "0": () => "il metodo di pagamento salvato"
  },
  "purchase.placed": {
    "0": (d) => "Ordine fatto: " + texts(d.items, "it-IT") + " per " + money(d.total, "it-IT") + ". " + text(d.arrival, "it-IT") + ", e il numero d'ordine finisce per " + digits(d.digits, "it-IT") + ".",
    "1": (d) => "Ho ordinato " + texts(d.items, "it-IT") + " per " + money(d.total, "it-IT") + ". " + text(d.arrival, "it-IT") + ", e il numero d'ordine finisce per " + digits(d.digits, "it-IT") + ".",
    "2": (d) => "Il tuo ordine è registrato: " + texts(d.items, "it-IT") + " per " + money(d.total, "it-IT") + ". " + text(d.arrival, "it-IT") + ", e il numero d'ordine finisce per " + digits(d.digits, "it-IT") + "."
  },
  "purchase.placed-before": {
    "0": (d) => "Questo è già stato ordinato: " + texts(d.items, "it-IT") + " per " + money(d.total, "it-IT") + ". " + text(d.arrival, "it-IT") + ", e il numero d'ordine finisce per " + digits(d.digits, "it-IT") + "."
  },
  "purchase.arrival-window": {
    "0": (d) => "Arriva " + day(d.day, "it-IT", (" on").trim()) + " tra le " + time(d.from, "it-IT") + " e le " + time(d.to, "it-IT")
  },
  "purchase.arrival-by": {
    "0": (d) => "Arriva " + day(d.day, "it-IT", (" until").trim())
  },
  "purchase.arrival-pickup": {
    "0": (d) => "Sarà pronto " + day(d.day, "it-IT", (" on").trim()) + " alle " + time(d.from, "it-IT")
  },
  "purchase.not-placed": {
    "0": () => "Va bene, non è stato ordinato niente."
  },
  "purchase.withdrawn": {
    "0": () => "Non è stato ordinato niente."
  },
  "purchase.expired": {
    "0": () => "L'offerta è scaduta, quindi non è stato ordinato niente."
  },
  "purchase.gone-meanwhile": {
    "0": () => "Nel frattempo è finito o è uscito dal carrello, quindi non è stato ordinato niente."
  },
  "purchase.nothing-to-approve": {
    "0": () => "Non c'è niente da confermare, e non è stato ordinato niente."
  },
  "purchase.wrong-code": {
    "0": (d) => "Il codice non è giusto, e " + plural(d.left, 0, it, { "1": "resta un tentativo", other: "restano " + number("it-IT", d.left, 0) + " tentativi" }) + "."
  },
  "purchase.wrong-pin": {
    "0": () => "Il PIN non corrisponde."
  },
  "purchase.declined": {
    "0": () => "La tua carta è stata rifiutata, quindi non è stato ordinato niente. Ti ho mandato un link per sceglierne un'altra."
  },
  "purchase.declined-no-card": {
    "0": () => "La tua carta è stata rifiutata, quindi non è stato ordinato niente. Scegline un'altra nel tuo account sul nostro sito."
  },
  "purchase.needs-action": {
    "0": () => "Prima che l'ordine parta, la banca ha bisogno della tua approvazione. Ti ho mandato un link per completarlo."
  },
  "purchase.needs-action-no-card": {
    "0": () => "Prima che l'ordine parta, la banca ha bisogno della tua approvazione. Apri il tuo account sul nostro sito per completarlo."
  },
  "purchase.bank-waits": {
    "0": (d) => "Il tuo ordine da " + money(d.total, "it-IT") + " aspetta l'approvazione della banca, e ti ho rimandato il link."
  },
  "purchase.bank-waits-no-card": {
    "0": (d) => "Il tuo ordine da " + money(d.total, "it-IT") + " aspetta l'approvazione della banca, nel tuo account sul nostro sito."
  },
  "purchase.still-confirming": {
    "0": (d) => "Sto ancora aspettando la conferma di " + d.seller + ". Tra un minuto chiedimi dov'è il tuo ordine, e per favore non ordinare di nuovo.",
    "1": (d) => d.seller + " non ha ancora confermato il tuo ordine. Richiedimelo tra un minuto, e per favore non ordinarlo due volte."
  },
  "purchase.failed": {
    "0": (d) => "Non ho potuto raggiungere " + d.seller + ", quindi non è stato ordinato niente."
  },
  "purchase.settled": {
    "0": (d) => "Il tuo ordine di prima è andato a buon fine, " + money(d.total, "it-IT") + ", e finisce per " + digits(d.digits, "it-IT") + "."
  },
  "purchase.not-settled": {
    "0": () => "Il tuo ordine di prima non è andato a buon fine, e non è stato addebitato niente."
  },
  "purchase.changed-total": {
    "0": (d) => "Il totale è passato da " + money(d.before, "it-IT") + " a " + money(d.now, "it-IT") + "."
  },
  "purchase.changed": {
    "0": (d) => "Da quando te l'ho letto, " + texts(d.changes, "it-IT") + "."
  },
  "purchase.changed-line": {
    "0": (d) => "i pezzi di " + product(d.name, "it-IT") + " sono passati da " + d.before + " a " + d.now
  },
  "purchase.changed-gone": {
    "0": (d) => "abbiamo finito " + product(d.name, "it-IT")
  },
  "purchase.changed-delivery": {
    "0": () => "la consegna è cambiata"
  },
  "purchase.changed-payment": {
    "0": () => "il metodo di pagamento è cambiato"
  },
  "purchase.changed-discount": {
    "0": () => "lo sconto è cambiato"
  },
  "purchase.changed-discount-gone": {
    "0": () => "il buono non vale più"
  },
  "purchase.receipt-title": {
    "0": (d) => "Ordine " + d.number + " da " + d.seller
  },
  "purchase.receipt-line": {
    "0": (d) => d.quantity + " × " + d.name + ": " + money(d.total, "it-IT")
  },
  "purchase.receipt-total": {
    "0": (d) => "Totale: " + money(d.total, "it-IT") + ", pagamento con " + text(d.payment, "it-IT")
  },
  "purchase.receipt-delivery": {
    "0": (d) => "Consegna: " + text(d.delivery, "it-IT")
  },
  "choice.option": {
    "0": (d) => day(d.day, "it-IT") + " dalle " + time(d.from, "it-IT") + " " + text(d.cost, "it-IT")
  },
  "choice.option-pickup": {
    "0": (d) => d.title + " " + day(d.day, "it-IT")
  },
  "choice.option-card": {
    "0": (d) => d.brand + " " + digits(d.lastFour, "it-IT")
  },
  "choice.window": {
    "0": (d) => day(d.day, "it-IT", (" on").trim()) + " dalle " + time(d.from, "it-IT") + " alle " + time(d.to, "it-IT") + " " + text(d.cost, "it-IT")
  },
  "choice.by": {
    "0": (d) => day(d.day, "it-IT", (" until").trim()) + " " + text(d.cost, "it-IT")
  },
  "choice.pickup": {
    "0": (d) => d.title + " " + day(d.day, "it-IT", (" on").trim()) + " dalle " + time(d.from, "it-IT") + " " + text(d.cost, "it-IT")
  },
  "choice.cost": {
    "0": (d) => "a " + money(d.cost, "it-IT")
  },
  "choice.free": {
    "0": () => "gratis"
  },
  "choice.empty-cart": {
    "0": () => "Il tuo carrello è vuoto, quindi non c'è ancora niente da consegnare."
  },
  "choice.delivery-set": {
    "0": (d) => "Per il tuo carrello adesso vale: " + text(d.delivery, "it-IT") + "."
  },
  "choice.delivery-already": {
    "0": () => "È già impostato così."
  },
  "choice.delivery-gone": {
    "0": () => "Quella fascia si è appena chiusa, quindi ho lasciato la consegna com'era."
  },
  "choice.no-such-delivery": {
    "0": () => "Una consegna così non c'è."
  },
  "choice.no-delivery": {
    "0": (d) => "Al momento " + d.seller + " non ha consegne per il tuo carrello."
  },
  "choice.address-set": {
    "0": (d) => "L'indirizzo di consegna adesso è " + text(d.address, "it-IT") + "."
  },
  "choice.address-set-only": {
    "0": (d) => "L'indirizzo di consegna adesso è " + text(d.address, "it-IT") + ". La consegna lì si sceglie alla cassa."
  },
  "choice.address-already": {
    "0": () => "Va già lì."
  },
  "choice.undeliverable": {
    "0": (d) => d.seller + " non consegna lì, quindi ho lasciato l'indirizzo com'era."
  },
  "choice.no-such-address": {
    "0": () => "Nel tuo account non vedo quell'indirizzo."
  },
  "choice.only-address": {
    "0": () => "Nel tuo account c'è un solo indirizzo."
  },
  "choice.no-address": {
    "0": () => "Nel tuo account non c'è nessun indirizzo. Puoi aggiungerne uno sul nostro sito."
  },
  "choice.payment-set": {
    "0": (d) => "Per un ordine nei prossimi cinque minuti uso " + text(d.payment, "it-IT") + "."
  },
  "choice.payment-already": {
    "0": (d) => "Il pagamento è già con " + text(d.payment, "it-IT") + "."
  },
  "choice.no-such-payment": {
    "0": () => "Nel tuo account non vedo quella carta."
  },
  "choice.only-payment": {
    "0": (d) => "Nel tuo account c'è solo " + text(d.payment, "it-IT") + "."
  },
  "choice.no-payment": {
    "0": () => "Nel tuo account non c'è nessuna carta. Puoi aggiungerne una sul nostro sito."
  },
  "estimate.offers": {
    "0": (d) => "Posso offrirti " + choices(d.clauses, "it-IT") + "."
  },
  "estimate.not-then": {
    "0": (d) => "Niente che corrisponda, ma posso offrirti " + choices(d.clauses, "it-IT") + "."
  },
  "estimate.empty-cart": {
    "0": () => "Giorni e prezzi dipendono dall'ordine, e il tuo carrello è vuoto."
  },
  "estimate.other-place": {
    "0": () => "Lo so solo per l'indirizzo del tuo carrello."
  },
  "coupon.applied": {
    "0": (d) => "Questo buono toglie " + money(d.off, "it-IT") + "."
  },
  "coupon.no-effect": {
    "0": () => "Il buono vale, ma non toglie niente."
  },
  "coupon.already": {
    "0": () => "Questo buono vale già."
  },
  "coupon.removed": {
    "0": () => "Ho tolto il buono."
  },
  "coupon.none": {
    "0": () => "Sul tuo carrello non ci sono buoni."
  },
  "coupon.unknown": {
    "0": (d) => d.seller + " non conosce questo codice."
  },
  "coupon.expired": {
    "0": () => "Questo buono è scaduto."
  },
  "coupon.used-up": {
    "0": () => "Questo buono è esaurito."
  },
  "coupon.minimum": {
    "0": (d) => "Per questo buono al tuo carrello mancano " + money(d.missing, "it-IT") + "."
  },
  "coupon.minimum-not-told": {
    "0": () => "Il tuo carrello è troppo piccolo per questo buono."
  },
  "coupon.empty-cart": {
    "0": () => "Il tuo carrello è vuoto, quindi non c'è ancora niente da scontare."
  },
  "hand-over.over-limit": {
    "0": (d) => "In tutto sono " + money(d.total, "it-IT") + ", e per un ordine così grande serve un codice vocale. Ti ho mandato un link per impostarne uno, o per finire sul telefono."
  },
  "hand-over.order-limit": {
    "0": (d) => "In tutto sono " + money(d.total, "it-IT") + ", oltre il limite che hai messo per un ordine. Ti ho mandato un link per finire sul telefono."
  },
  "hand-over.day-limit": {
    "0": (d) => "Con altri " + money(d.total, "it-IT") + " supereresti il tuo limite giornaliero. Ti ho mandato un link per finire sul telefono."
  },
  "hand-over.speaker-unknown": {
    "0": () => "Non riconosco la tua voce, e qui può ordinare solo una voce conosciuta. Ti ho mandato un link per finire sul telefono."
  },
  "hand-over.channel-may-not-pay": {
    "0": () => "In questa chat non si fanno ordini. Ecco un link per finire nel tuo account."
  },
  "hand-over.code-locked": {
    "0": () => "Il tuo codice vocale adesso è bloccato, quindi non è stato ordinato niente. Ti ho mandato un link per sbloccarlo."
  },
  "hand-over.code-locked-no-card": {
    "0": () => "Il tuo codice vocale adesso è bloccato, quindi non è stato ordinato niente. Puoi sbloccarlo nelle impostazioni vocali sul nostro sito."
  },
  "hand-over.pin-locked": {
    "0": () => "Il tuo PIN adesso è bloccato, quindi non è stato ordinato niente. Ti ho mandato un link per finire sul telefono."
  },
  "hand-over.no-payment-method": {
    "0": () => "Nel tuo account non c'è ancora un metodo di pagamento. Ti ho mandato un link per aggiungerne uno e finire."
  },
  "hand-over.no-address": {
    "0": () => "Nel tuo account non c'è ancora un indirizzo di consegna. Ti ho mandato un link per aggiungerne uno e finire."
  },
  "hand-over.no-delivery": {
    "0": () => "Non ho trovato un modo di consegnare al tuo indirizzo. Ti ho mandato un link per sceglierne un altro."
  },
  "hand-over.shop-cannot-charge": {
    "0": () => "Questo ordine si conclude sul telefono. Ti ho mandato un link."
  },
  "hand-over.elsewhere": {
    "0": () => "Questo non posso concluderlo a voce. Il tuo carrello è salvato sul nostro sito."
  },
  "hand-over.card-title": {
    "0": (d) => "Concludi il tuo ordine " + d.seller
  },
  "hand-over.card-text": {
    "0": (d) => "Il tuo carrello ti aspetta da " + d.seller + "."
  },
  "hand-over.card-code": {
    "0": (d) => "Per ordinare a voce, imposta un codice vocale: " + d.address
  },
  "hand-over.settings-title": {
    "0": (d) => "Le tue impostazioni vocali " + d.seller
  },
  "hand-over.settings-text": {
    "0": () => "Sblocca il tuo codice vocale o impostane un altro."
  },
  "hand-over.bank-title": {
    "0": (d) => "Approva il tuo ordine " + d.seller
  },
  "hand-over.declined-title": {
    "0": () => "Scegli un'altra carta"
  },
  "order.none": {
    "0": () => "Qui non hai ancora ordinato niente."
  },
  "order.not-found": {
    "0": (d) => "Non ho trovato nessun tuo ordine che finisca per " + digits(d.digits, "it-IT") + "."
  },
  "order.none-with": {
    "0": (d) => "Nei tuoi ultimi ordini non vedo " + quoted(d.heard, "it-IT") + "."
  },
  "order.none-from": {
    "0": (d) => "Tra i tuoi ultimi ordini non ne vedo nessuno fatto " + day(d.day, "it-IT", (" on").trim()) + "."
  },
  "order.none-then": {
    "0": () => "Tra i tuoi ultimi ordini non ne vedo nessuno di allora."
  },
  "order.with": {
    "0": (d) => "Contiene " + texts(d.items, "it-IT") + "."
  },
  "order.latest-with": {
    "0": (d) => "È l'ultimo con " + texts(d.items, "it-IT") + "."
  },
  "order.latest-open-with": {
    "0": (d) => "È l'ultimo ancora aperto con " + texts(d.items, "it-IT") + "."
  },
  "order.latest-then": {
    "0": () => "È l'ultimo di allora."
  },
  "order.still-packed": {
    "0": (d) => "Ancora in preparazione nel tuo ordine che finisce per " + digits(d.digits, "it-IT") + ": " + texts(d.items, "it-IT") + "."
  },
  "order.processing": {
    "0": (d) => "Il tuo ordine che finisce per " + digits(d.digits, "it-IT") + " è in preparazione" + text(d.expected, "it-IT") + "."
  },
  "order.payment-due": {
    "0": (d) => "Il tuo ordine che finisce per " + digits(d.digits, "it-IT") + " aspetta il tuo pagamento."
  },
  "order.in-transit": {
    "0": (d) => "Il tuo ordine che finisce per " + digits(d.digits, "it-IT") + " è in viaggio" + text(d.expected, "it-IT") + "."
  },
  "order.out-for-delivery": {
    "0": (d) => "Il tuo ordine che finisce per " + digits(d.digits, "it-IT") + " è in consegna" + text(d.expected, "it-IT") + "."
  },
  "order.ready": {
    "0": (d) => "Il tuo ordine che finisce per " + digits(d.digits, "it-IT") + " è pronto per il ritiro."
  },
  "order.delivered": {
    "0": (d) => "Il tuo ordine che finisce per " + digits(d.digits, "it-IT") + " è stato consegnato" + text(d.delivered, "it-IT") + "."
  },
  "order.cancelled": {
    "0": (d) => "Il tuo ordine che finisce per " + digits(d.digits, "it-IT") + " è stato annullato."
  },
  "order.returned": {
    "0": (d) => "Il tuo ordine che finisce per " + digits(d.digits, "it-IT") + " è stato reso."
  },
  "order.problem": {
    "0": (d) => "C'è un problema con il tuo ordine che finisce per " + digits(d.digits, "it-IT") + ". Per favore chiama il " + phone(d.telephone, "it-IT") + "."
  },
  "order.partial": {
    "0": (d) => "Una parte del tuo ordine " + digits(d.digits, "it-IT") + " è in viaggio" + text(d.expected, "it-IT") + ": " + texts(d.items, "it-IT") + "."
  },
  "order.partial-delivered": {
    "0": (d) => "Una parte del tuo ordine " + digits(d.digits, "it-IT") + " è arrivata" + text(d.delivered, "it-IT") + ": " + texts(d.items, "it-IT") + "."
  },
  "order.partial-rest": {
    "0": (d) => "Ancora in preparazione: " + texts(d.rest, "it-IT") + "."
  },
  "order.others": {
    "0": (d) => "Hai anche " + plural(d.count, 0, it, { "1": "un altro ordine aperto", other: "altri " + number("it-IT", d.count, 0) + " ordini aperti" }) + "."
  },
  "order.expected-window": {
    "0": (d) => " e arriva " + day(d.day, "it-IT", (" on").trim()) + " tra le " + time(d.from, "it-IT") + " e le " + time(d.to, "it-IT")
  },
  "order.expected-day": {
    "0": (d) => " e arriva " + day(d.day, "it-IT", (" on").trim())
  },
  "order.delivered-on": {
    "0": (d) => " " + day(d.day, "it-IT", (" on").trim())
  },
  "order.nothing": {
    "0": () => ""
  },
  "order.tracking-title": {
    "0": (d) => "Ordine " + d.number
  },
  "order.tracking-text": {
    "0": (d) => d.carrier + " " + d.number
  },
  "order.tracking-number": {
    "0": (d) => "Numero di spedizione " + d.number
  },
  "hours.open-until": {
    "0": (d) => d.store + " adesso è aperto, fino alle " + time(d.closes, "it-IT") + "."
  },
  "hours.open-all-day": {
    "0": (d) => d.store + " adesso è aperto, giorno e notte."
  },
  "hours.closed-until-today": {
    "0": (d) => d.store + " adesso è chiuso e apre oggi alle " + time(d.opens, "it-IT") + "."
  },
  "hours.closed-until": {
    "0": (d) => d.store + " adesso è chiuso e apre " + day(d.day, "it-IT", (" on").trim()) + " alle " + time(d.opens, "it-IT") + "."
  },
  "hours.closed-for-long": {
    "0": (d) => d.store + " adesso è chiuso, e per questa settimana non sono previste aperture."
  },
  "hours.on-day": {
    "0": (d) => d.store + " è aperto " + day(d.day, "it-IT", (" on").trim()) + " dalle " + time(d.opens, "it-IT") + " alle " + time(d.closes, "it-IT") + "."
  },
  "hours.on-day-past": {
    "0": (d) => d.store + " era aperto " + day(d.day, "it-IT", (" on").trim()) + " dalle " + time(d.opens, "it-IT") + " alle " + time(d.closes, "it-IT") + "."
  },
  "hours.on-day-closed": {
    "0": (d) => d.store + " è chiuso " + day(d.day, "it-IT", (" on").trim()) + "."
  },
  "hours.on-day-was-closed": {
    "0": (d) => d.store + " era chiuso " + day(d.day, "it-IT", (" on").trim()) + "."
  },
  "hours.on-day-all": {
    "0": (d) => d.store + " è aperto " + day(d.day, "it-IT", (" on").trim()) + " ventiquattro ore su ventiquattro."
  },
  "hours.on-holiday": {
    "0": (d) => d.holiday + ", " + day(d.day, "it-IT") + ": " + d.store + " è aperto dalle " + time(d.opens, "it-IT") + " alle " + time(d.closes, "it-IT") + "."
  },
  "hours.on-holiday-closed": {
    "0": (d) => d.holiday + ", " + day(d.day, "it-IT") + ": " + d.store + " è chiuso."
  },
  "hours.on-holiday-today": {
    "0": (d) => "Oggi, " + d.holiday + ", " + d.store + " è aperto dalle " + time(d.opens, "it-IT") + " alle " + time(d.closes, "it-IT") + "."
  },
  "hours.on-holiday-today-closed": {
    "0": (d) => "Oggi, " + d.holiday + ", " + d.store + " è chiuso."
  },
  "hours.at-time-open": {
    "0": (d) => d.store + " è aperto " + day(d.day, "it-IT", (" on").trim()) + " alle " + time(d.at, "it-IT") + ", e chiude alle " + time(d.closes, "it-IT") + "."
  },
  "hours.at-time-closed": {
    "0": (d) => d.store + " è chiuso " + day(d.day, "it-IT", (" on").trim()) + " alle " + time(d.at, "it-IT") + "."
  },
  "hours.days": {
    "0": (d) => d.store + " è aperto " + texts(d.spans, "it-IT") + "."
  },
  "hours.span": {
    "0": (d) => day(d.day, "it-IT", (" on").trim()) + " dalle " + time(d.opens, "it-IT") + " alle " + time(d.closes, "it-IT")
  },
  "hours.span-run": {
    "0": (d) => plural(d.days, 0, it, { "2": day(d.first, "it-IT") + " e " + day(d.last, "it-IT"), one: "da " + day(d.first, "it-IT") + " a " + day(d.last, "it-IT"), other: "da " + day(d.first, "it-IT") + " a " + day(d.last, "it-IT") }) + " dalle " + time(d.opens, "it-IT") + " alle " + time(d.closes, "it-IT")
  },
  "hours.days-with-closed": {
    "0": (d) => d.store + " è aperto " + texts(d.spans, "it-IT") + ", e chiuso " + texts(d.closed, "it-IT") + "."
  },
  "hours.days-closed": {
    "0": (d) => d.store + " è chiuso " + texts(d.closed, "it-IT") + "."
  },
  "hours.closed-day": {
    "0": (d) => day(d.day, "it-IT", (" on").trim())
  },
  "hours.closed-run": {
    "0": (d) => plural(d.days, 0, it, { "2": day(d.first, "it-IT") + " e " + day(d.last, "it-IT"), one: "da " + day(d.first, "it-IT") + " a " + day(d.last, "it-IT"), other: "da " + day(d.first, "it-IT") + " a " + day(d.last, "it-IT") })
  },
  "hours.several": {
    "0": (d) => texts(d.clauses, "it-IT") + "."
  },
  "hours.several-on-day": {
    "0": (d) => day(d.day, "it-IT", (" on").trim()) + ", " + texts(d.clauses, "it-IT") + "."
  },
  "hours.several-on-holiday": {
    "0": (d) => d.holiday + ", " + day(d.day, "it-IT") + ": " + texts(d.clauses, "it-IT") + "."
  },
  "hours.clause-open-until": {
    "0": (d) => d.store + " è aperto fino alle " + time(d.closes, "it-IT")
  },
  "hours.clause-opens": {
    "0": (d) => d.store + " apre " + day(d.day, "it-IT", (" on").trim()) + " alle " + time(d.opens, "it-IT")
  },
  "hours.all-on-day": {
    "0": (d) => "Tutti i nostri negozi sono aperti " + day(d.day, "it-IT", (" on").trim()) + " dalle " + time(d.opens, "it-IT") + " alle " + time(d.closes, "it-IT") + "."
  },
  "hours.all-on-day-closed": {
    "0": (d) => "Tutti i nostri negozi sono chiusi " + day(d.day, "it-IT", (" on").trim()) + "."
  },
  "hours.all-on-holiday": {
    "0": (d) => d.holiday + ", " + day(d.day, "it-IT") + ": tutti i nostri negozi sono aperti dalle " + time(d.opens, "it-IT") + " alle " + time(d.closes, "it-IT") + "."
  },
  "hours.all-on-holiday-closed": {
    "0": (d) => d.holiday + ", " + day(d.day, "it-IT") + ": tutti i nostri negozi sono chiusi."
  },
  "hours.clause-hours": {
    "0": (d) => d.store + " è aperto dalle " + time(d.opens, "it-IT") + " alle " + time(d.closes, "it-IT")
  },
  "hours.clause-was-open": {
    "0": (d) => d.store + " era aperto dalle " + time(d.opens, "it-IT") + " alle " + time(d.closes, "it-IT")
  },
  "hours.clause-was-closed": {
    "0": (d) => d.store + " era chiuso"
  },
  "hours.clause-all-day": {
    "0": (d) => d.store + " è aperto ventiquattro ore su ventiquattro"
  },
  "hours.clause-closed": {
    "0": (d) => d.store + " è chiuso"
  },
  "hours.clause-at-open": {
    "0": (d) => d.store + " è aperto " + day(d.day, "it-IT", (" on").trim()) + " alle " + time(d.at, "it-IT")
  },
  "hours.clause-at-closed": {
    "0": (d) => d.store + " è chiuso " + day(d.day, "it-IT", (" on").trim()) + " alle " + time(d.at, "it-IT")
  },
  "hours.unknown-holiday": {
    "0": (d) => "Non ho gli orari per " + quoted(d.holiday, "it-IT") + "."
  },
  "hours.unknown-store": {
    "0": (d) => "Non conosco un negozio che si chiama " + quoted(d.heard, "it-IT") + "."
  },
  "hours.unknown-place": {
    "0": (d) => "Non conosco il codice postale " + digits(d.postalCode, "it-IT") + "."
  },
  "hours.ask-location": {
    "0": () => "Per trovare il negozio più vicino mi serve la tua posizione. Ti ho mandato una scheda sul telefono per consentirlo."
  },
  "hours.no-location": {
    "0": () => "Non riesco a capire dove sei."
  },
  "hours.no-stores": {
    "0": () => "Al momento non abbiamo negozi aperti al pubblico."
  },
  "yes-no.nothing-to-confirm": {
    "0": () => "Non c'è niente da confermare."
  },
  "yes-no.fine": {
    "0": () => "Va bene."
  },
  "yes-no.goodbye": {
    "0": () => "Va bene. Ci sentiamo presto.",
    "1": () => "D'accordo. Alla prossima.",
    "2": () => "Va bene. A presto."
  },
  "universal.nothing-to-repeat": {
    "0": () => "Non ho ancora detto niente."
  },
  "universal.help": {
    "0": () => "Puoi dire, riordina il mio caffè, aggiungi latte parzialmente scremato, dov'è il mio ordine, o quando aprite."
  },
  "universal.help-guest": {
    "0": () => "Puoi chiedere quando siamo aperti. Per ordinare a voce di', riordina il mio caffè, e ti aiuto a collegare il tuo account."
  },
  "universal.help-elsewhere": {
    "0": (d) => "Puoi chiedere quando siamo aperti o qual è il negozio più vicino. Gli ordini si fanno sul nostro sito o al " + phone(d.telephone, "it-IT") + "."
  },
  "universal.help-purchase": {
    "0": () => "Con sì compri esattamente quello che ti ho letto, con no resta tutto com'era."
  },
  "universal.help-code": {
    "0": () => "È il codice di quattro cifre delle tue impostazioni vocali. Lì puoi impostarne un altro, oppure di' annulla."
  },
  "universal.help-choose": {
    "0": () => "Puoi dire un nome, primo, secondo o terzo, oppure annulla."
  },
  "universal.help-coupon": {
    "0": () => "Di' il codice com'è stampato, con lettere e numeri, o no per continuare senza."
  },
  "universal.help-link": {
    "0": () => "Apri quella pagina sul telefono e inserisci il codice, o di' ripeti per risentirlo."
  },
  "universal.help-yes-no": {
    "0": () => "Puoi dire sì, no o annulla."
  },
  "universal.help-product": {
    "0": () => "Basta il nome del prodotto, come latte parzialmente scremato, oppure di' annulla."
  },
  "universal.stop": {
    "0": () => "Ciao.",
    "1": () => "Ci sentiamo presto.",
    "2": () => "A presto."
  },
  "universal.no-more": {
    "0": () => "È tutto quello che ho trovato."
  },
  "miss.first": {
    "0": () => "Scusa, non ho capito.",
    "1": () => "Scusa, mi è sfuggito.",
    "2": () => "Questo non l'ho capito."
  },
  "miss.second": {
    "0": () => "Continuo a non capire. Puoi dire aiuto per qualche esempio, o annulla."
  },
  "miss.third": {
    "0": () => "Faccio fatica a capire, quindi mi fermo qui e il tuo carrello resta salvato."
  },
  "miss.third-transfer": {
    "0": () => "Faccio fatica a capire, quindi ti passo un operatore."
  },
  "miss.silence": {
    "0": () => "Non ho sentito niente."
  },
  "miss.silent-end": {
    "0": () => "Mi fermo qui. Ci sentiamo presto."
  },
  "channel.apology": {
    "0": () => "Scusa, qualcosa è andato storto da parte mia."
  },
  "channel.again": {
    "0": () => "Puoi ripetere ancora una volta?"
  },
  "channel.again-hint": {
    "0": () => "Dillo di nuovo, oppure di' basta per uscire. Che cosa ti serve?"
  },
  "channel.gives-up": {
    "0": () => "Scusa, non funziona ancora, quindi mi fermo qui. Riprova tra qualche minuto."
  },
  "channel.moment": {
    "0": () => "Un momento, chiedo al negozio."
  },
  "linking.alexa": {
    "0": () => "Alexa"
  },
  "linking.google": {
    "0": () => "Google"
  },
  "linking.telephony": {
    "0": () => "il telefono"
  },
  "linking.sign-in-title": {
    "0": (d) => "Accedi a " + d.seller
  },
  "linking.sign-in-intro": {
    "0": (d) => "Accedi con il tuo account " + d.seller + " per fare la spesa a voce con " + text(d.platform, "it-IT") + "."
  },
  "linking.email": {
    "0": () => "Indirizzo email"
  },
  "linking.password": {
    "0": () => "Password"
  },
  "linking.sign-in": {
    "0": () => "Accedi"
  },
  "linking.sign-in-at": {
    "0": (d) => "Accedi a " + d.seller
  },
  "linking.not-signed-in": {
    "0": () => "Non ha funzionato. Riprova."
  },
  "linking.cancel": {
    "0": () => "Annulla"
  },
  "linking.wrong": {
    "0": () => "L'indirizzo email e la password non corrispondono. Riprova."
  },
  "linking.too-many": {
    "0": () => "Troppi tentativi. Aspetta 15 minuti e riprova."
  },
  "linking.shop-away": {
    "0": (d) => "Al momento " + d.seller + " non è raggiungibile. Riprova tra qualche minuto."
  },
  "linking.consent-title": {
    "0": (d) => "Fai la spesa a voce con " + text(d.platform, "it-IT")
  },
  "linking.consent-intro": {
    "0": (d) => "Se colleghi il tuo account, chiunque parli con " + text(d.platform, "it-IT") + " sui tuoi dispositivi potrà, da " + d.seller + ":"
  },
  "linking.consent-intro-here": {
    "0": (d) => "Se colleghi il tuo account, chiunque parli in questa conversazione potrà, da " + d.seller + ":"
  },
  "linking.may-see": {
    "0": () => "Vedere il tuo carrello, i tuoi ordini e quando arrivano."
  },
  "linking.may-fill": {
    "0": () => "Mettere prodotti nel carrello e toglierli."
  },
  "linking.may-order": {
    "0": () => "Fare ordini, pagati con un metodo di pagamento salvato nel tuo account. Ogni ordine viene prima letto, e senza un sì non si compra niente."
  },
  "linking.may-not": {
    "0": (d) => text(d.platform, "it-IT") + " non riceve mai la tua password di " + d.seller + " né il numero della tua carta."
  },
  "linking.unlink": {
    "0": (d) => "Puoi scollegare l'account in qualsiasi momento, nelle impostazioni per " + text(d.platform, "it-IT") + "."
  },
  "linking.ends": {
    "0": () => "Il collegamento finisce con la conversazione, al più tardi dopo un'ora."
  },
  "linking.agree": {
    "0": () => "Collega l'account"
  },
  "linking.trouble-title": {
    "0": () => "Questa pagina non funziona più"
  },
  "linking.trouble": {
    "0": () => "Torna dove hai iniziato e riprova. Se è passato un po' di tempo, la pagina è scaduta."
  },
  "linking.call": {
    "0": (d) => "Se non funziona, chiamaci al " + phone(d.telephone, "it-IT") + "."
  },
  "linking.code-title": {
    "0": () => "Inserisci il tuo codice"
  },
  "linking.code-intro": {
    "0": () => "Scrivi il codice che hai appena sentito."
  },
  "linking.code": {
    "0": () => "Codice"
  },
  "linking.code-wrong": {
    "0": () => "Il codice non è giusto o è scaduto. Riprova, oppure chiedine uno nuovo."
  },
  "linking.code-heard-title": {
    "0": () => "È questo il tuo codice"
  },
  "linking.code-heard": {
    "0": (d) => "Vai avanti solo se hai appena sentito questo codice tramite " + text(d.platform, "it-IT") + ". Se te lo ha mandato qualcuno, annulla."
  },
  "linking.go-on": {
    "0": () => "Continua"
  },
  "linking.linked-title": {
    "0": () => "Il tuo account è collegato"
  },
  "linking.linked": {
    "0": () => "Puoi chiudere questa pagina e continuare a parlare."
  },
  "settings.title": {
    "0": () => "Come fai la spesa a voce"
  },
  "settings.intro": {
    "0": (d) => "Vale ovunque tu faccia la spesa a voce da " + d.seller + ". Puoi cambiarlo in qualsiasi momento su " + d.address + "."
  },
  "settings.pay-with": {
    "0": () => "Paga con"
  },
  "settings.deliver-to": {
    "0": () => "Consegna a"
  },
  "settings.account-default": {
    "0": (d) => "Il predefinito nel mio account " + d.seller
  },
  "settings.account-default-now": {
    "0": (d) => "Il predefinito nel mio account " + d.seller + ", adesso " + text(d.chosen, "it-IT")
  },
  "settings.wallet": {
    "0": () => "Portafoglio digitale"
  },
  "settings.card": {
    "0": () => "Carta"
  },
  "settings.store-credit": {
    "0": () => "Credito del negozio"
  },
  "settings.invoice": {
    "0": () => "Fattura"
  },
  "settings.branded": {
    "0": (d) => d.brand
  },
  "settings.address": {
    "0": (d) => d.address
  },
  "settings.no-methods": {
    "0": (d) => "Nel tuo account " + d.seller + " non c'è ancora un metodo di pagamento."
  },
  "settings.no-addresses": {
    "0": (d) => "Nel tuo account " + d.seller + " non c'è ancora un indirizzo."
  },
  "settings.methods-away": {
    "0": () => "Al momento i tuoi metodi di pagamento non si possono mostrare. La tua scelta precedente resta com'è."
  },
  "settings.addresses-away": {
    "0": () => "Al momento i tuoi indirizzi non si possono mostrare. La tua scelta precedente resta com'è."
  },
  "settings.choose-listed": {
    "0": () => "Scegli una di queste voci."
  },
  "settings.not-checked": {
    "0": () => "Al momento non è stato possibile controllarlo. Invia di nuovo il modulo per mantenere la scelta precedente."
  },
  "settings.limits": {
    "0": () => "Limiti"
  },
  "settings.limits-hint": {
    "0": () => "Quello che costa di più si conclude sul sito. Lascia vuoto un limite per farne a meno."
  },
  "settings.order-limit": {
    "0": (d) => "Massimo per un ordine, in " + d.currency
  },
  "settings.day-limit": {
    "0": (d) => "Massimo per tutti gli ordini in 24 ore, in " + d.currency
  },
  "settings.amount-wrong": {
    "0": (d) => "Inserisci un importo maggiore di zero, come " + money(d.example, "it-IT") + ", oppure lascia vuoto."
  },
  "settings.code": {
    "0": () => "Codice vocale"
  },
  "settings.code-hint": {
    "0": () => "Quando c'è un codice vocale, ogni ordine a voce lo chiede."
  },
  "settings.code-from": {
    "0": (d) => "Per gli ordini da " + money(d.from, "it-IT") + " in su serve un codice vocale."
  },
  "settings.code-new": {
    "0": () => "Nuovo codice vocale, quattro cifre"
  },
  "settings.code-kept": {
    "0": () => "Hai un codice vocale. Lascia vuoto per mantenerlo."
  },
  "settings.code-remove": {
    "0": () => "Rimuovi il mio codice vocale"
  },
  "settings.code-locked": {
    "0": () => "Il tuo codice vocale è bloccato, perché troppe volte ne è stato detto uno sbagliato."
  },
  "settings.code-unlock": {
    "0": () => "Sblocca il mio codice vocale"
  },
  "settings.code-four": {
    "0": () => "Un codice vocale ha esattamente quattro cifre."
  },
  "settings.code-easy": {
    "0": () => "Questo codice è troppo facile da indovinare. Non usare quattro volte la stessa cifra, né cifre in fila come 1234."
  },
  "settings.code-or-remove": {
    "0": () => "Scrivi un nuovo codice vocale oppure rimuovilo, non tutte e due le cose."
  },
  "settings.who": {
    "0": () => "Chi parla"
  },
  "settings.only-recognised": {
    "0": () => "Può ordinare solo una voce che il mio dispositivo riconosce"
  },
  "settings.only-recognised-hint": {
    "0": () => "Dove le voci non si distinguono, come al telefono, gli ordini si concludono sul sito."
  },
  "settings.discreet": {
    "0": () => "Di' nomi, indirizzi e il contenuto del mio carrello e dei miei ordini solo a una voce che il mio dispositivo riconosce"
  },
  "settings.save": {
    "0": () => "Salva"
  },
  "settings.save-and-go-on": {
    "0": () => "Salva e continua"
  },
  "settings.problems": {
    "0": (d) => "Controlla " + plural(d.count, 0, it, { "1": "una cosa", other: number("it-IT", d.count, 0) + " cose" }) + ":"
  },
  "settings.saved": {
    "0": () => "Le tue impostazioni sono salvate."
  },
  "settings.code-is-set": {
    "0": () => "Il tuo nuovo codice vocale è impostato."
  },
  "settings.code-is-removed": {
    "0": () => "Il tuo codice vocale è rimosso."
  },
  "settings.code-is-unlocked": {
    "0": () => "Il tuo codice vocale è sbloccato."
  },
  "settings.page-title": {
    "0": (d) => "La spesa a voce da " + d.seller
  },
  "settings.sign-in-intro": {
    "0": (d) => "Accedi con il tuo account " + d.seller + " per vedere e cambiare come fai la spesa a voce."
  },
  "settings.signed-out": {
    "0": () => "La sessione è terminata. Accedi di nuovo."
  },
  "settings.sign-out": {
    "0": () => "Esci"
  },
  "settings.linked-title": {
    "0": () => "Collegamenti al tuo account"
  },
  "settings.linked-since": {
    "0": (d) => text(d.platform, "it-IT") + ", collegamento: " + day(d.since, "it-IT")
  },
  "settings.none-linked": {
    "0": () => "Al tuo account non è collegato niente."
  },
  "settings.unlink": {
    "0": (d) => "Scollega " + text(d.platform, "it-IT")
  },
  "settings.unlinked": {
    "0": (d) => "Collegamento con " + text(d.platform, "it-IT") + " rimosso."
  },
  "settings.orders-title": {
    "0": () => "Ordini fatti a voce"
  },
  "settings.order": {
    "0": (d) => day(d.placed, "it-IT") + ": ordine " + d.number + ", " + money(d.total, "it-IT")
  },
  "settings.order-item": {
    "0": (d) => d.quantity + " × " + d.name
  },
  "settings.no-orders": {
    "0": () => "Ultimamente non è stato ordinato niente a voce."
  },
  "settings.orders-elsewhere": {
    "0": (d) => "Tutti gli ordini nel mio account " + d.seller
  },
  "settings.data-title": {
    "0": () => "I tuoi dati"
  },
  "settings.export": {
    "0": () => "Scarica i dati conservati su di me"
  },
  "settings.delete": {
    "0": () => "Cancella tutto e scollega"
  },
  "settings.delete-title": {
    "0": () => "Cancella tutto"
  },
  "settings.delete-intro": {
    "0": (d) => "Così scolleghi ogni piattaforma e cancelli le tue impostazioni vocali, il codice vocale e tutto il resto che è conservato su di te per la spesa a voce. Il tuo account " + d.seller + " e i tuoi ordini lì restano."
  },
  "settings.keep": {
    "0": () => "Conserva tutto"
  },
  "settings.deleted-title": {
    "0": () => "È stato cancellato tutto"
  },
  "settings.deleted": {
    "0": () => "Non è più collegato niente. Puoi chiudere questa pagina."
  }
}
// @ts-nocheck
// Compiled for es-US by "npm run generate".
import { choices, digits, money, phone, product, quoted, text, texts } from "../formats.ts";
import { number, plural, select } from "@messageformat/runtime";
import { es } from "@messageformat/runtime/lib/cardinals";
import { timesOf } from "../times.ts";
const { day, time } = timesOf({"day":{"near":"{near}","weekday":"{weekday}","date":"{date}"},"day-on":{"near":"{near}","weekday":"el {weekday}","date":"el {date}"},"day-until":{"near":"a más tardar {near}","weekday":"a más tardar el {weekday}","date":"a más tardar el {date}"},"hour":"las {hour12} {part}","minutes":"las {hour12}:{minute} {part}","one-hour":"la 1 {part}","one-minutes":"la 1:{minute} {part}","parts":{"0":"de la noche","1":"de la madrugada","6":"de la mañana","12":"del mediodía","13":"de la tarde","19":"de la noche"}});
export default {
  "item.line": {
    "0": (d) => plural(d.quantity, 0, es, { "1": product(d.name, "es-US"), other: number("es-US", d.quantity, 0) + " de " + product(d.name, "es-US") })
  },
  "item.name": {
    "0": (d) => product(d.name, "es-US")
  },
  "item.more": {
    "0": (d) => plural(d.count, 0, es, { "1": "un artículo más", other: number("es-US", d.count, 0) + " artículos más" })
  },
  "item.digits": {
    "0": (d) => digits(d.digits, "es-US")
  },
  "ask.anything": {
    "0": () => "¿En qué te ayudo?"
  },
  "ask.anything-hint": {
    "0": () => "Puedes repetir un pedido, agregar algo o preguntar por tu pedido. ¿Qué quieres hacer?"
  },
  "ask.anything-hint-guest": {
    "0": () => "Pregúntame el horario, o di repetir pedido para vincular tu cuenta. ¿En qué te ayudo?"
  },
  "ask.anything-hint-elsewhere": {
    "0": () => "Pregúntame el horario o dónde está la tienda más cercana. ¿En qué te ayudo?"
  },
  "ask.anything-else": {
    "0": () => "¿Algo más?",
    "1": () => "¿Qué más necesitas?",
    "2": () => "¿Quieres algo más?"
  },
  "ask.anything-else-hint": {
    "0": () => "Dime qué necesitas, o di que no para terminar. ¿Algo más?"
  },
  "ask.choose": {
    "0": (d) => "¿Cuál prefieres: " + choices(d.options, "es-US") + "?"
  },
  "ask.choose-more": {
    "0": (d) => "Elige una opción, o di más: ¿" + choices(d.options, "es-US") + "?"
  },
  "ask.size": {
    "0": (d) => "¿Qué tamaño: " + choices(d.options, "es-US") + "?"
  },
  "ask.size-more": {
    "0": (d) => "Elige un tamaño, o di más: ¿" + choices(d.options, "es-US") + "?"
  },
  "ask.choose-hint": {
    "0": (d) => "Di un nombre, o la primera opción: ¿" + choices(d.options, "es-US") + "?"
  },
  "ask.how-about": {
    "0": (d) => "¿Qué tal " + product(d.name, "es-US") + "?"
  },
  "ask.add": {
    "0": () => "¿Qué quieres agregar?"
  },
  "ask.add-hint": {
    "0": () => "Puedes decir: leche entera. ¿Qué agrego?"
  },
  "ask.reorder": {
    "0": () => "¿Qué quieres volver a pedir?"
  },
  "ask.reorder-hint": {
    "0": () => "Puedes decir: café, o mi último pedido. ¿Qué vuelvo a pedir?"
  },
  "ask.change": {
    "0": () => "¿Qué quieres cambiar?"
  },
  "ask.change-hint": {
    "0": () => "Puedes decir: pon dos de leche. ¿Qué cambio?"
  },
  "ask.remove": {
    "0": () => "¿Qué quito?"
  },
  "ask.remove-hint": {
    "0": () => "Di el nombre de algo que esté en tu carrito. ¿Qué quito?"
  },
  "ask.product": {
    "0": (d) => "¿Te refieres a " + product(d.name, "es-US") + "?"
  },
  "ask.product-hint": {
    "0": (d) => "Di que sí, o que no si es otra cosa. ¿Te refieres a " + product(d.name, "es-US") + "?"
  },
  "ask.quantity": {
    "0": (d) => "¿Pongo " + plural(d.quantity, 0, es, { other: number("es-US", d.quantity, 0) }) + " de " + product(d.name, "es-US") + "?"
  },
  "ask.quantity-hint": {
    "0": (d) => "Di que sí para poner " + plural(d.quantity, 0, es, { other: number("es-US", d.quantity, 0) }) + ", o que no para dejarlo. ¿Pongo " + plural(d.quantity, 0, es, { other: number("es-US", d.quantity, 0) }) + "?"
  },
  "ask.purchase": {
    "0": () => "¿Hago el pedido?"
  },
  "ask.purchase-for": {
    "0": (d) => "¿Hago el pedido por " + money(d.total, "es-US") + "?"
  },
  "ask.code": {
    "0": () => "¿Cuál es tu código de voz?"
  },
  "ask.code-hint": {
    "0": () => "Di los cuatro dígitos uno por uno, o di que no para dejarlo. ¿Cuál es tu código?"
  },
  "ask.purchase-hint": {
    "0": (d) => "Di que sí para comprarlo por " + money(d.total, "es-US") + ", o que no para dejarlo. ¿Hago el pedido?"
  },
  "ask.linked": {
    "0": () => "¿Ya lo escribiste?"
  },
  "ask.linked-hint": {
    "0": () => "Di que sí cuando termines, o di repite para oír el código. ¿Ya lo escribiste?"
  },
  "ask.cancel-order": {
    "0": () => "¿Lo cancelo?"
  },
  "ask.cancel-order-hint": {
    "0": () => "Di que sí para cancelar el pedido, o que no para mantenerlo. ¿Lo cancelo?"
  },
  "ask.problem": {
    "0": () => "¿Le aviso a la tienda?"
  },
  "ask.problem-hint": {
    "0": () => "Di que sí para abrir un caso en la tienda, o que no para dejarlo. ¿Le aviso a la tienda?"
  },
  "ask.put-through": {
    "0": () => "¿Te comunico con una persona?"
  },
  "ask.put-through-hint": {
    "0": () => "Di que sí y te comunico, o que no para seguir aquí. ¿Te comunico con una persona?"
  },
  "ask.summary": {
    "0": () => "¿Les cuento de qué se trataba?"
  },
  "ask.summary-hint": {
    "0": () => "Solo paso temas y los últimos dígitos de pedidos, o nada si dices que no. ¿Les cuento?"
  },
  "ask.clear": {
    "0": () => "¿Lo vacío?"
  },
  "ask.clear-hint": {
    "0": () => "Di que sí para sacarlo todo, o que no para dejarlo. ¿Lo vacío?"
  },
  "ask.forget": {
    "0": () => "¿Me olvido de ti?"
  },
  "ask.forget-hint": {
    "0": () => "Di que sí para desvincular tu cuenta y borrarlo todo, o que no. ¿Me olvido de ti?"
  },
  "ask.store": {
    "0": (d) => "¿Qué tienda: " + choices(d.stores, "es-US") + "?"
  },
  "ask.store-hint": {
    "0": (d) => "Di el nombre de la tienda o tu código postal. ¿Qué tienda: " + choices(d.stores, "es-US") + "?"
  },
  "ask.about": {
    "0": () => "¿A qué producto te refieres?"
  },
  "ask.about-hint": {
    "0": () => "Di solo su nombre, como leche entera. ¿A qué producto te refieres?"
  },
  "ask.add-it": {
    "0": () => "¿Lo agrego al carrito?",
    "1": () => "¿Lo pongo en tu carrito?",
    "2": () => "¿Quieres que lo agregue?"
  },
  "ask.add-named": {
    "0": (d) => "¿Agrego " + product(d.name, "es-US") + " a tu carrito?"
  },
  "ask.add-it-hint": {
    "0": (d) => "Di que sí para agregar " + product(d.name, "es-US") + ", o que no para dejarlo. ¿Lo agrego?"
  },
  "ask.add-which": {
    "0": () => "¿Qué opción agrego, si quieres alguna?",
    "1": () => "¿Quieres alguna de ellas, y cuál?"
  },
  "ask.add-which-of": {
    "0": (d) => "¿Agrego alguna, y cuál: " + choices(d.options, "es-US") + "?"
  },
  "ask.add-which-hint": {
    "0": () => "Di su nombre, o primera, segunda o tercera, o que no para dejarlo. ¿Cuál agrego?"
  },
  "ask.coupon": {
    "0": () => "¿Qué código tiene?"
  },
  "ask.coupon-hint": {
    "0": () => "Di el código como está impreso, o que no para dejarlo. ¿Qué código es?"
  },
  "ask.delivery": {
    "0": () => "¿Qué entrega prefieres?"
  },
  "ask.address": {
    "0": () => "¿A qué dirección lo envío?"
  },
  "ask.payment": {
    "0": () => "¿Con qué quieres pagar?"
  },
  "ask.choice-one": {
    "0": (d) => "¿Qué tal " + text(d.option, "es-US") + "?"
  },
  "ask.choice-one-hint": {
    "0": (d) => "Di que sí para elegirlo, o que no para dejarlo. ¿Qué tal " + text(d.option, "es-US") + "?"
  },
  "ask.choice-hint": {
    "0": () => "Di primera, segunda o tercera, o que no para dejarlo. ¿Cuál prefieres?"
  },
  "ask.checkout": {
    "0": () => "¿Quieres finalizar la compra?"
  },
  "ask.checkout-hint": {
    "0": () => "Di que sí para oír antes la entrega y el total. ¿Quieres finalizar la compra?"
  },
  "ask.resume": {
    "0": () => "¿Quieres finalizar ya la compra?"
  },
  "launch.first-guest": {
    "0": (d) => "Te doy la bienvenida a " + d.seller + ". Te digo a qué hora abrimos y, cuando vincules tu cuenta, puedo hacer pedidos por ti."
  },
  "launch.first-elsewhere": {
    "0": (d) => "Te doy la bienvenida a " + d.seller + ". Te digo a qué hora abrimos, y los pedidos se hacen en nuestra página web."
  },
  "launch.first-newcomer": {
    "0": (d) => "Te doy la bienvenida a " + d.seller + ". Puedes decir agrega leche entera, o preguntar a qué hora abrimos."
  },
  "launch.first-linked": {
    "0": (d) => "Te doy la bienvenida a " + d.seller + ". Puedes decir repite mi café, agrega leche, o dónde está mi pedido."
  },
  "launch.returning": {
    "0": (d) => "Hola de nuevo, te habla " + d.seller + ".",
    "1": (d) => "Qué gusto oírte otra vez en " + d.seller + ".",
    "2": (d) => "Hola, qué bueno que vuelves a " + d.seller + "."
  },
  "launch.short": {
    "0": (d) => "Hola, te habla " + d.seller + "."
  },
  "launch.cart": {
    "0": (d) => "Tienes " + plural(d.count, 0, es, { "1": "un artículo", other: number("es-US", d.count, 0) + " artículos" }) + " en el carrito."
  },
  "launch.arriving": {
    "0": (d) => "Tu pedido terminado en " + digits(d.digits, "es-US") + " llega hoy."
  },
  "account.card": {
    "0": (d) => "Para eso necesito tu cuenta de " + d.seller + ". Te envié una tarjeta al teléfono para vincularla."
  },
  "account.expired": {
    "0": (d) => "El vínculo con " + d.seller + " venció. Te envié una tarjeta al teléfono para renovarlo."
  },
  "account.elsewhere": {
    "0": (d) => "Para eso se necesita tu cuenta de " + d.seller + ", que aquí no puedo vincular. Puedes pedir en nuestra página web o llamar al " + phone(d.telephone, "es-US") + "."
  },
  "account.by-code": {
    "0": (d) => "Para eso necesito tu cuenta de " + d.seller + ". En el teléfono, ve a " + d.address + " y escribe " + texts(d.groups, "es-US") + "."
  },
  "account.not-yet": {
    "0": (d) => "Todavía no está vinculada. En el teléfono, ve a " + d.address + " y escribe " + texts(d.groups, "es-US") + "."
  },
  "account.linked-now": {
    "0": () => "Tu cuenta está vinculada."
  },
  "account.code-title": {
    "0": (d) => "Vincula tu cuenta de " + d.seller
  },
  "account.code-text": {
    "0": (d) => "Tu código: " + d.code
  },
  "account.unknown": {
    "0": () => "En este momento no puedo consultar tu cuenta. Intenta de nuevo en unos minutos."
  },
  "trouble.shop": {
    "0": (d) => "En este momento no puedo comunicarme con " + d.seller + ". Intenta de nuevo en unos minutos."
  },
  "trouble.shop-hours": {
    "0": (d) => "En este momento no puedo consultar el horario. Puedes llamar al " + phone(d.telephone, "es-US") + "."
  },
  "trouble.shop-stores": {
    "0": (d) => "En este momento no puedo consultar nuestras tiendas. Puedes llamar al " + phone(d.telephone, "es-US") + "."
  },
  "trouble.nothing-changed": {
    "0": (d) => "En este momento no puedo comunicarme con " + d.seller + ", así que tu carrito sigue como estaba. Intenta de nuevo en unos minutos."
  },
  "trouble.busy": {
    "0": (d) => "En este momento " + d.seller + " tiene mucho trabajo. Intenta de nuevo en un minuto."
  },
  "trouble.cart-unsure": {
    "0": (d) => d.seller + " no lo confirmó a tiempo. Antes de agregarlo otra vez, pregúntame qué hay en tu carrito."
  },
  "trouble.own": {
    "0": () => "Perdí el hilo un momento. Intenta de nuevo en unos minutos."
  },
  "trouble.own-after-yes": {
    "0": () => "Perdí el hilo un momento. Antes de pedirlo otra vez, pregúntame dónde está tu pedido."
  },
  "product.added": {
    "0": (d) => "Agregado: " + text(d.item, "es-US") + " por " + money(d.price, "es-US") + ".",
    "1": (d) => text(d.item, "es-US") + " por " + money(d.price, "es-US") + ", en tu carrito.",
    "2": (d) => "Listo, " + text(d.item, "es-US") + " por " + money(d.price, "es-US") + "."
  },
  "product.added-some": {
    "0": (d) => "Solo " + plural(d.quantity, 0, es, { "1": "quedaba 1", other: "quedaban " + number("es-US", d.quantity, 0) }) + " de " + product(d.name, "es-US") + ", y es lo que agregué."
  },
  "product.some-left": {
    "0": (d) => "Solo " + plural(d.quantity, 0, es, { "1": "quedaba 1", other: "quedaban " + number("es-US", d.quantity, 0) }) + "."
  },
  "product.sold-out": {
    "0": (d) => "Por el momento no queda nada de " + product(d.name, "es-US") + "."
  },
  "product.not-found": {
    "0": (d) => "No encuentro " + quoted(d.heard, "es-US") + ".",
    "1": (d) => "No veo " + quoted(d.heard, "es-US") + " en la tienda.",
    "2": (d) => "Me parece que no tenemos " + quoted(d.heard, "es-US") + "."
  },
  "product.not-found-here": {
    "0": () => "Me parece que eso no lo tenemos."
  },
  "product.not-bought": {
    "0": (d) => "Aquí todavía no has pedido " + quoted(d.heard, "es-US") + ", pero en la tienda sí hay."
  },
  "product.pricey": {
    "0": (d) => "Eso suma " + money(d.price, "es-US") + "."
  },
  "product.left": {
    "0": () => "Está bien, lo dejo fuera."
  },
  "about.price": {
    "0": (d) => "Son " + money(d.price, "es-US") + " por " + product(d.name, "es-US") + ".",
    "1": (d) => money(d.price, "es-US") + " por " + product(d.name, "es-US") + "."
  },
  "about.price-of": {
    "0": (d) => "Son " + money(d.price, "es-US") + " por " + product(d.name, "es-US") + ", así que " + plural(d.quantity, 0, es, { other: number("es-US", d.quantity, 0) }) + " salen por " + money(d.total, "es-US") + "."
  },
  "about.price-but-out": {
    "0": (d) => "Son " + money(d.price, "es-US") + " por " + product(d.name, "es-US") + ", pero por el momento no queda nada."
  },
  "about.closest": {
    "0": (d) => "Lo más parecido que encontré es " + product(d.name, "es-US") + ", por " + money(d.price, "es-US") + "."
  },
  "about.priced": {
    "0": (d) => product(d.name, "es-US") + " por " + money(d.price, "es-US")
  },
  "about.prices": {
    "0": (d) => "Tenemos " + texts(d.items, "es-US") + "."
  },
  "about.have": {
    "0": (d) => "Sí, tenemos " + product(d.name, "es-US") + ", por " + money(d.price, "es-US") + ".",
    "1": (d) => "Sí, hay " + product(d.name, "es-US") + ", por " + money(d.price, "es-US") + "."
  },
  "about.few-left": {
    "0": (d) => "Sí, pero solo " + plural(d.quantity, 0, es, { "1": "queda 1", other: "quedan " + number("es-US", d.quantity, 0) }) + " de " + product(d.name, "es-US") + ", por " + money(d.price, "es-US") + plural(d.quantity, 0, es, { "1": "", other: " cada pieza" }) + "."
  },
  "about.have-several": {
    "0": (d) => "Sí, tenemos " + texts(d.items, "es-US") + "."
  },
  "about.instead": {
    "0": (d) => "Lo que sí tenemos es " + texts(d.items, "es-US") + "."
  },
  "about.gone": {
    "0": (d) => "Ya no vendemos " + product(d.name, "es-US") + "."
  },
  "about.sizes": {
    "0": (d) => "De " + product(d.name, "es-US") + " hay " + texts(d.sizes, "es-US") + "."
  },
  "about.more-sizes": {
    "0": (d) => plural(d.count, 0, es, { "1": "otro tamaño", other: "otros " + number("es-US", d.count, 0) + " tamaños" })
  },
  "about.one-size": {
    "0": (d) => "De " + product(d.name, "es-US") + " hay un solo tamaño, " + product(d.size, "es-US") + ", por " + money(d.price, "es-US") + "."
  },
  "about.one-size-unnamed": {
    "0": (d) => "De " + product(d.name, "es-US") + " hay un solo tamaño, por " + money(d.price, "es-US") + "."
  },
  "about.sizes-of-several": {
    "0": (d) => "Tenemos " + texts(d.clauses, "es-US") + "."
  },
  "about.sizes-clause": {
    "0": (d) => product(d.name, "es-US") + " en " + choices(d.sizes, "es-US")
  },
  "about.size-clause-unnamed": {
    "0": (d) => product(d.name, "es-US") + " en un solo tamaño"
  },
  "about.cheaper": {
    "0": (d) => "Con " + product(d.name, "es-US") + " te ahorras " + money(d.difference, "es-US") + ": son " + money(d.price, "es-US") + " contra " + money(d.otherPrice, "es-US") + " por " + product(d.other, "es-US") + "."
  },
  "about.same-price": {
    "0": (d) => product(d.name, "es-US") + " y " + product(d.other, "es-US") + " cuestan lo mismo, " + money(d.price, "es-US") + "."
  },
  "about.same-size": {
    "0": () => "El tamaño es el mismo."
  },
  "about.bigger": {
    "0": (d) => "Viene más cantidad en " + product(d.name, "es-US") + "."
  },
  "about.per-unit": {
    "0": (d) => "Lo más barato " + select(d.size, { bigger: "también es más grande", other: "es más chico" }) + ": por " + select(d.unit, { ounce: "onza", other: "pieza" }) + " sale a " + money(d.each, "es-US") + " contra " + money(d.otherEach, "es-US") + "."
  },
  "about.same-per-unit": {
    "0": (d) => "Lo más barato " + select(d.size, { bigger: "también es más grande", other: "es más chico" }) + ", y sale más o menos igual por " + select(d.unit, { ounce: "onza", other: "pieza" }) + "."
  },
  "stores.place": {
    "0": (d) => d.store + " está en " + d.street + ", en " + d.city + "."
  },
  "stores.places": {
    "0": (d) => texts(d.clauses, "es-US") + "."
  },
  "stores.place-clause": {
    "0": (d) => d.store + " está en " + d.street + ", en " + d.city
  },
  "stores.map-sent": {
    "0": () => "Te envié al teléfono cómo llegar.",
    "1": () => "Tienes el mapa en el teléfono."
  },
  "stores.card-title": {
    "0": (d) => "Dónde está " + d.seller
  },
  "stores.card-address": {
    "0": (d) => d.store + ": " + d.street + ", " + d.city + ", " + d.region
  },
  "stores.phone": {
    "0": (d) => "El teléfono de " + d.name + " es el " + phone(d.telephone, "es-US") + "."
  },
  "stores.phone-title": {
    "0": (d) => "Llama a " + d.name
  },
  "stores.phone-text": {
    "0": (d) => phone(d.telephone, "es-US")
  },
  "several.added": {
    "0": (d) => "Agregado: " + texts(d.items, "es-US") + " por " + money(d.price, "es-US") + ".",
    "1": (d) => texts(d.items, "es-US") + " por " + money(d.price, "es-US") + ", en tu carrito.",
    "2": (d) => "Listo, " + texts(d.items, "es-US") + " por " + money(d.price, "es-US") + "."
  },
  "several.added-but": {
    "0": (d) => "Agregado: " + texts(d.items, "es-US") + " por " + money(d.price, "es-US") + ", pero " + texts(d.clauses, "es-US") + "."
  },
  "several.removed": {
    "0": (d) => "Quité " + texts(d.items, "es-US") + "."
  },
  "several.removed-but": {
    "0": (d) => "Quité " + texts(d.items, "es-US") + ", pero " + texts(d.clauses, "es-US") + "."
  },
  "several.noted": {
    "0": (d) => "Por ahora tengo " + texts(d.items, "es-US") + "."
  },
  "several.noted-but": {
    "0": (d) => "Por ahora tengo " + texts(d.items, "es-US") + ", pero " + texts(d.clauses, "es-US") + "."
  },
  "several.unsure": {
    "0": (d) => "Tengo dudas con " + quoted(d.heard, "es-US") + "."
  },
  "several.clause-unknown": {
    "0": (d) => "no encuentro " + quoted(d.heard, "es-US")
  },
  "several.clause-not-there": {
    "0": (d) => "no veo " + quoted(d.heard, "es-US") + " en tu carrito"
  },
  "usual.none": {
    "0": () => "Aún no sé qué sueles comprar: va tu último pedido."
  },
  "usual.weekly": {
    "0": (d) => "Compras " + plural(d.count, 0, es, { "1": "esto", other: "todo esto" }) + " más o menos cada " + plural(d.weeks, 0, es, { "1": "semana", other: number("es-US", d.weeks, 0) + " semanas" }) + "."
  },
  "usual.all-missing": {
    "0": () => "Por el momento está agotado todo lo que sueles comprar."
  },
  "usual.between": {
    "0": (d) => "Compras todo esto cada " + d.from + " a " + plural(d.to, 0, es, { one: number("es-US", d.to, 0) + " semana", other: number("es-US", d.to, 0) + " semanas" }) + "."
  },
  "usual.early": {
    "0": (d) => "Es un poco temprano, porque compras " + plural(d.count, 0, es, { "1": "esto", other: "todo esto" }) + " más o menos cada " + plural(d.weeks, 0, es, { "1": "semana", other: number("es-US", d.weeks, 0) + " semanas" }) + "."
  },
  "usual.early-between": {
    "0": (d) => "Es un poco temprano, porque compras todo esto cada " + d.from + " a " + plural(d.to, 0, es, { one: number("es-US", d.to, 0) + " semana", other: number("es-US", d.to, 0) + " semanas" }) + "."
  },
  "undo.offer": {
    "0": (d) => "Tu pedido terminado en " + digits(d.digits, "es-US") + " lleva " + texts(d.items, "es-US") + " y suma " + money(d.total, "es-US") + "."
  },
  "undo.offer-quiet": {
    "0": (d) => "Tu pedido terminado en " + digits(d.digits, "es-US") + " es de " + money(d.total, "es-US") + "."
  },
  "undo.done": {
    "0": (d) => "Tu pedido terminado en " + digits(d.digits, "es-US") + " está cancelado, y te devolvemos " + money(d.total, "es-US") + "."
  },
  "undo.kept": {
    "0": () => "Está bien, tu pedido se queda como está."
  },
  "undo.none": {
    "0": () => "No tienes ningún pedido que se pueda cancelar."
  },
  "undo.already": {
    "0": (d) => "Tu pedido terminado en " + digits(d.digits, "es-US") + " ya estaba cancelado."
  },
  "undo.too-late": {
    "0": (d) => "Ya es tarde para cancelar por voz tu pedido terminado en " + digits(d.digits, "es-US") + "."
  },
  "undo.unsure": {
    "0": (d) => d.seller + " no lo confirmó a tiempo. Pregúntame en un minuto dónde está tu pedido."
  },
  "person.open": {
    "0": (d) => "Puedes hablar con una persona en el " + phone(d.telephone, "es-US") + ", hasta " + time(d.closes, "es-US") + "."
  },
  "person.all-day": {
    "0": (d) => "Puedes hablar con una persona en el " + phone(d.telephone, "es-US") + ", de día y de noche."
  },
  "person.closed": {
    "0": (d) => "En este momento no hay nadie. Puedes hablar con una persona en el " + phone(d.telephone, "es-US") + ", " + day(d.day, "es-US", (" on").trim()) + " desde " + time(d.opens, "es-US") + "."
  },
  "person.closed-for-long": {
    "0": (d) => "Esta semana no hay nadie. El teléfono es el " + phone(d.telephone, "es-US") + "."
  },
  "person.transfer": {
    "0": () => "Un momento, te comunico con una persona."
  },
  "person.card-title": {
    "0": (d) => "Habla con " + d.seller
  },
  "topic.order": {
    "0": () => "preguntó por un pedido"
  },
  "topic.order-digits": {
    "0": (d) => "preguntó por el pedido terminado en " + digits(d.digits, "es-US")
  },
  "topic.cancel": {
    "0": () => "quería cancelar un pedido"
  },
  "topic.cancel-digits": {
    "0": (d) => "quería cancelar el pedido terminado en " + digits(d.digits, "es-US")
  },
  "topic.problem": {
    "0": () => "tiene un problema con un pedido"
  },
  "topic.problem-digits": {
    "0": (d) => "tiene un problema con el pedido terminado en " + digits(d.digits, "es-US")
  },
  "topic.reorder": {
    "0": () => "quería repetir un pedido"
  },
  "topic.cart": {
    "0": () => "estaba llenando un carrito"
  },
  "topic.hours": {
    "0": () => "preguntó por el horario"
  },
  "problem.about-items": {
    "0": (d) => "Se trata de " + texts(d.items, "es-US") + ", de tu pedido terminado en " + digits(d.digits, "es-US") + ", hecho " + day(d.day, "es-US", (" on").trim()) + "."
  },
  "problem.about-order": {
    "0": (d) => "Se trata de tu pedido terminado en " + digits(d.digits, "es-US") + ", hecho " + day(d.day, "es-US", (" on").trim()) + "."
  },
  "problem.opened": {
    "0": (d) => d.seller + " tiene tu caso, terminado en " + digits(d.digits, "es-US") + "."
  },
  "problem.open-already": {
    "0": (d) => d.seller + " ya tenía ese caso, terminado en " + digits(d.digits, "es-US") + "."
  },
  "problem.answer": {
    "0": (d) => "La respuesta te llega por correo electrónico " + day(d.day, "es-US", (" until").trim()) + "."
  },
  "problem.answer-due": {
    "0": () => "La respuesta llega por correo electrónico."
  },
  "problem.left": {
    "0": () => "Está bien, lo dejo."
  },
  "problem.no-order": {
    "0": () => "Ya no encuentro ese pedido."
  },
  "problem.unsure": {
    "0": (d) => d.seller + " no lo confirmó a tiempo. Dímelo otra vez en un minuto; seguirá siendo un solo caso."
  },
  "change.now": {
    "0": (d) => "Ahora tienes " + text(d.item, "es-US") + ", por " + money(d.price, "es-US") + ".",
    "1": (d) => "Cambiado: " + text(d.item, "es-US") + ", por " + money(d.price, "es-US") + "."
  },
  "change.swapped": {
    "0": (d) => "Lo cambié por " + text(d.item, "es-US") + ", " + money(d.price, "es-US") + ".",
    "1": (d) => "En su lugar tienes ahora " + text(d.item, "es-US") + ", por " + money(d.price, "es-US") + "."
  },
  "change.already": {
    "0": (d) => "Ya tienes " + text(d.item, "es-US") + "."
  },
  "change.closest": {
    "0": (d) => "Lo más parecido que tengo es " + product(d.name, "es-US") + "."
  },
  "change.noted": {
    "0": () => "Está bien."
  },
  "wrong.no-other": {
    "0": () => "No tengo nada más que se le parezca."
  },
  "wrong.fine": {
    "0": () => "Está bien, eso no."
  },
  "back.out": {
    "0": (d) => "Volví a quitar " + texts(d.items, "es-US") + ".",
    "1": (d) => texts(d.items, "es-US") + ", fuera otra vez."
  },
  "back.in": {
    "0": (d) => "Volví a poner " + texts(d.items, "es-US") + ".",
    "1": (d) => texts(d.items, "es-US") + ", dentro otra vez."
  },
  "back.both": {
    "0": (d) => "Volví a poner " + texts(d.back, "es-US") + ", y quité " + texts(d.out, "es-US") + "."
  },
  "back.not-all": {
    "0": () => "No quedaba todo."
  },
  "back.sold-out": {
    "0": () => "Eso no puedo volver a ponerlo, porque está agotado."
  },
  "back.nothing": {
    "0": () => "No hay nada que deshacer.",
    "1": () => "No veo nada que deshacer."
  },
  "clear.holds": {
    "0": (d) => "Hay " + plural(d.count, 0, es, { "1": "un artículo", other: number("es-US", d.count, 0) + " artículos" }) + " en tu carrito."
  },
  "clear.done": {
    "0": (d) => "Listo, " + plural(d.count, 0, es, { "1": "un artículo salió", other: "los " + number("es-US", d.count, 0) + " artículos salieron" }) + " de tu carrito.",
    "1": (d) => "Quité " + plural(d.count, 0, es, { "1": "un artículo", other: "los " + number("es-US", d.count, 0) + " artículos" }) + ", así que tu carrito está vacío."
  },
  "clear.kept": {
    "0": () => "Está bien, tu carrito se queda como está."
  },
  "start-over.fresh": {
    "0": () => "Está bien, desde el principio.",
    "1": () => "Muy bien, empezamos de nuevo."
  },
  "start-over.nothing-ordered": {
    "0": () => "Está bien, no se pidió nada y empezamos de nuevo."
  },
  "privacy.known": {
    "0": (d) => "Guardo esto: " + plural(d.links, 0, es, { "0": "ningún vínculo con tu cuenta", "1": "el vínculo con tu cuenta", other: number("es-US", d.links, 0) + " vínculos con tu cuenta" }) + ", " + plural(d.orders, 0, es, { "0": "ningún pedido", "1": "un pedido", other: number("es-US", d.orders, 0) + " pedidos" }) + " por voz" + select(d.code, { yes: ", un código de voz", other: "" }) + select(d.limits, { yes: ", tus límites", other: "" }) + " y cuándo fue tu última visita."
  },
  "privacy.known-page": {
    "0": () => "Te envié un enlace para verlo o borrarlo todo."
  },
  "privacy.known-title": {
    "0": (d) => "Lo que " + d.seller + " guarda de tus compras por voz"
  },
  "privacy.known-text": {
    "0": () => "Puedes verlo, descargarlo o borrarlo."
  },
  "privacy.known-guest": {
    "0": () => "Guardo cuántas veces has estado aquí, y nada que diga quién eres."
  },
  "privacy.about-to": {
    "0": (d) => "Eso desvincula tu cuenta y borra tu configuración. Los pedidos se quedan en " + d.seller + "."
  },
  "privacy.forgotten": {
    "0": () => "Listo. Tu cuenta está desvinculada y borré lo que guardaba. Adiós."
  },
  "privacy.forgotten-guest": {
    "0": () => "Listo. Borré lo que guardaba. Adiós."
  },
  "privacy.kept": {
    "0": () => "Está bien, todo se queda como está."
  },
  "privacy.hushed": {
    "0": () => "De eso solo hablo con una voz que reconozco. Lo encuentras en tu cuenta."
  },
  "reason.bought": {
    "0": (d) => "Elegí " + product(d.name, "es-US") + " porque es lo que compraste " + day(d.day, "es-US", (" on").trim()) + "."
  },
  "reason.bought-often": {
    "0": (d) => "Compraste " + product(d.name, "es-US") + " " + plural(d.times, 0, es, { "1": "una vez", other: number("es-US", d.times, 0) + " veces" }) + ", la última " + day(d.day, "es-US", (" on").trim()) + ", así que elegí eso."
  },
  "reason.only": {
    "0": (d) => "Elegí " + product(d.name, "es-US") + " porque es lo más parecido que tenemos."
  },
  "reason.chosen": {
    "0": (d) => "Puse " + product(d.name, "es-US") + " porque es lo que elegiste."
  },
  "reason.none": {
    "0": () => "Todavía no elegí nada por ti."
  },
  "cart.empty": {
    "0": () => "Tu carrito está vacío."
  },
  "cart.holds": {
    "0": (d) => "Tienes " + plural(d.count, 0, es, { "1": "un artículo", other: number("es-US", d.count, 0) + " artículos" }) + " en el carrito: " + texts(d.items, "es-US") + ". Son " + money(d.subtotal, "es-US") + " sin envío ni impuestos."
  },
  "cart.summary": {
    "0": (d) => "Son " + plural(d.count, 0, es, { "1": "un artículo", other: number("es-US", d.count, 0) + " artículos" }) + ", " + money(d.subtotal, "es-US") + " sin envío ni impuestos."
  },
  "cart.removed": {
    "0": (d) => "Quité " + text(d.item, "es-US") + ".",
    "1": (d) => text(d.item, "es-US") + ", fuera.",
    "2": (d) => "Está bien, quité " + text(d.item, "es-US") + "."
  },
  "cart.holds-count": {
    "0": (d) => "Tienes " + plural(d.count, 0, es, { "1": "un artículo", other: number("es-US", d.count, 0) + " artículos" }) + " en el carrito, " + money(d.subtotal, "es-US") + " sin envío ni impuestos."
  },
  "cart.not-there": {
    "0": (d) => "No veo " + quoted(d.heard, "es-US") + " en tu carrito."
  },
  "cart.gone-already": {
    "0": () => "Eso ya no está en tu carrito."
  },
  "cart.kept": {
    "0": () => "Tu carrito queda guardado para la próxima vez."
  },
  "reorder.shortage": {
    "0": (d) => texts(d.clauses, "es-US") + "."
  },
  "reorder.clause-gone": {
    "0": (d) => "no queda nada de " + product(d.name, "es-US")
  },
  "reorder.clause-no-longer": {
    "0": (d) => "ya no vendemos " + product(d.name, "es-US")
  },
  "reorder.clause-few": {
    "0": (d) => "solo " + plural(d.quantity, 0, es, { "1": "queda 1", other: "quedan " + number("es-US", d.quantity, 0) }) + " de " + product(d.name, "es-US")
  },
  "reorder.all-missing": {
    "0": () => "Por el momento está agotado todo lo de tu último pedido."
  },
  "reorder.no-orders": {
    "0": () => "Aquí todavía no has pedido nada."
  },
  "purchase.read-out": {
    "0": (d) => "El pedido sería " + texts(d.items, "es-US") + ", de " + d.seller + ", " + text(d.delivery, "es-US") + ", " + text(d.price, "es-US") + ", con tu " + text(d.payment, "es-US") + "."
  },
  "purchase.read-out-together": {
    "0": (d) => "Con tu carrito, el pedido sería " + texts(d.items, "es-US") + ", de " + d.seller + ", " + text(d.delivery, "es-US") + ", " + text(d.price, "es-US") + ", con tu " + text(d.payment, "es-US") + "."
  },
  "purchase.price": {
    "0": (d) => "por " + money(d.total, "es-US") + " con impuestos y envío"
  },
  "purchase.price-pickup": {
    "0": (d) => "por " + money(d.total, "es-US") + " con impuestos"
  },
  "purchase.price-off": {
    "0": (d) => "por " + money(d.total, "es-US") + " con impuestos, envío y " + money(d.off, "es-US") + " de descuento"
  },
  "purchase.price-pickup-off": {
    "0": (d) => "por " + money(d.total, "es-US") + " con impuestos y " + money(d.off, "es-US") + " de descuento"
  },
  "purchase.shipping-window": {
    "0": (d) => "a domicilio " + day(d.day, "es-US", (" on").trim()) + " de " + time(d.from, "es-US") + " a " + time(d.to, "es-US")
  },
  "purchase.shipping-until": {
    "0": (d) => "a domicilio " + day(d.day, "es-US", (" on").trim()) + " antes de " + time(d.to, "es-US")
  },
  "purchase.shipping-until-to": {
    "0": (d) => "a domicilio en " + d.street + " " + day(d.day, "es-US", (" on").trim()) + " antes de " + time(d.to, "es-US")
  },
  "purchase.shipping-by": {
    "0": (d) => "a domicilio " + day(d.day, "es-US", (" until").trim())
  },
  "purchase.shipping-window-to": {
    "0": (d) => "a domicilio en " + d.street + " " + day(d.day, "es-US", (" on").trim()) + " de " + time(d.from, "es-US") + " a " + time(d.to, "es-US")
  },
  "purchase.shipping-by-to": {
    "0": (d) => "a domicilio en " + d.street + " " + day(d.day, "es-US", (" until").trim())
  },
  "purchase.pickup": {
    "0": (d) => d.title + ", listo " + day(d.day, "es-US", (" on").trim()) + " a " + time(d.from, "es-US")
  },
  "purchase.card": {
    "0": (d) => d.brand + " terminación " + digits(d.lastFour, "es-US")
  },
  "purchase.other-method": {
    "0": () => "método de pago guardado"
  },
  "purchase.placed": {
    "0": (d) => "Pedido hecho: " + texts(d.items, "es-US") + " por " + money(d.total, "es-US") + ". " + text(d.arrival, "es-US") + ", y el número de pedido termina en " + digits(d.digits, "es-US") + ".",
    "1": (d) => "Ya está pedido: " + texts(d.items, "es-US") + " por " + money(d.total, "es-US") + ". " + text(d.arrival, "es-US") + ", y el número de pedido termina en " + digits(d.digits, "es-US") + ".",
    "2": (d) => "Tu pedido está hecho: " + texts(d.items, "es-US") + " por " + money(d.total, "es-US") + ". " + text(d.arrival, "es-US") + ", y el número de pedido termina en " + digits(d.digits, "es-US") + "."
  },
  "purchase.placed-before": {
    "0": (d) => "Eso ya estaba pedido: " + texts(d.items, "es-US") + " por " + money(d.total, "es-US") + ". " + text(d.arrival, "es-US") + ", y el número de pedido termina en " + digits(d.digits, "es-US") + "."
  },
  "purchase.arrival-window": {
    "0": (d) => "Llega " + day(d.day, "es-US", (" on").trim()) + " entre " + time(d.from, "es-US") + " y " + time(d.to, "es-US")
  },
  "purchase.arrival-by": {
    "0": (d) => "Llega " + day(d.day, "es-US", (" until").trim())
  },
  "purchase.arrival-pickup": {
    "0": (d) => "Estará listo " + day(d.day, "es-US", (" on").trim()) + " a " + time(d.from, "es-US")
  },
  "purchase.not-placed": {
    "0": () => "Está bien, no se pidió nada."
  },
  "purchase.withdrawn": {
    "0": () => "No se pidió nada."
  },
  "purchase.expired": {
    "0": () => "Esa oferta venció, así que no se pidió nada."
  },
  "purchase.gone-meanwhile": {
    "0": () => "Mientras tanto se agotó o salió de tu carrito, así que no se pidió nada."
  },
  "purchase.nothing-to-approve": {
    "0": () => "No hay nada que confirmar, y no se pidió nada."
  },
  "purchase.wrong-code": {
    "0": (d) => "Ese código no es correcto, y " + plural(d.left, 0, es, { "1": "queda un intento", other: "quedan " + number("es-US", d.left, 0) + " intentos" }) + "."
  },
  "purchase.wrong-pin": {
    "0": () => "Ese PIN no coincide."
  },
  "purchase.declined": {
    "0": () => "Tu tarjeta fue rechazada, así que no se pidió nada. Te envié un enlace para elegir otra."
  },
  "purchase.declined-no-card": {
    "0": () => "Tu tarjeta fue rechazada, así que no se pidió nada. Elige otra en tu cuenta, en nuestra página web."
  },
  "purchase.needs-action": {
    "0": () => "Tu banco necesita tu aprobación antes de que este pedido se procese. Te envié un enlace para terminarlo."
  },
  "purchase.needs-action-no-card": {
    "0": () => "Tu banco necesita tu aprobación antes de que este pedido se procese. Entra a tu cuenta en nuestra página web para terminarlo."
  },
  "purchase.bank-waits": {
    "0": (d) => "Tu pedido de " + money(d.total, "es-US") + " espera la aprobación de tu banco, y te envié otra vez el enlace."
  },
  "purchase.bank-waits-no-card": {
    "0": (d) => "Tu pedido de " + money(d.total, "es-US") + " espera la aprobación de tu banco en tu cuenta, en nuestra página web."
  },
  "purchase.still-confirming": {
    "0": (d) => "Todavía lo estoy confirmando con " + d.seller + ". Pregúntame en un minuto dónde está tu pedido y, por favor, no lo pidas otra vez.",
    "1": (d) => d.seller + " aún no confirma tu pedido. Pregúntame otra vez en un minuto y, por favor, no lo pidas dos veces."
  },
  "purchase.failed": {
    "0": (d) => "No pude comunicarme con " + d.seller + ", así que no se pidió nada."
  },
  "purchase.settled": {
    "0": (d) => "Tu pedido anterior sí se procesó, " + money(d.total, "es-US") + ", terminado en " + digits(d.digits, "es-US") + "."
  },
  "purchase.not-settled": {
    "0": () => "Tu pedido anterior no se procesó, y no se cobró nada."
  },
  "purchase.changed-total": {
    "0": (d) => "El total cambió de " + money(d.before, "es-US") + " a " + money(d.now, "es-US") + "."
  },
  "purchase.changed": {
    "0": (d) => "Desde que lo leí, " + texts(d.changes, "es-US") + "."
  },
  "purchase.changed-line": {
    "0": (d) => "de " + product(d.name, "es-US") + " hay " + d.now + " en vez de " + d.before
  },
  "purchase.changed-gone": {
    "0": (d) => "ya no hay " + product(d.name, "es-US")
  },
  "purchase.changed-delivery": {
    "0": () => "cambió la entrega"
  },
  "purchase.changed-payment": {
    "0": () => "cambió la forma de pago"
  },
  "purchase.changed-discount": {
    "0": () => "cambió el descuento"
  },
  "purchase.changed-discount-gone": {
    "0": () => "el cupón dejó de valer"
  },
  "purchase.receipt-title": {
    "0": (d) => "Pedido " + d.number + " en " + d.seller
  },
  "purchase.receipt-line": {
    "0": (d) => d.quantity + " × " + d.name + ": " + money(d.total, "es-US")
  },
  "purchase.receipt-total": {
    "0": (d) => "Total: " + money(d.total, "es-US") + ", a cargo de tu " + text(d.payment, "es-US")
  },
  "purchase.receipt-delivery": {
    "0": (d) => "Entrega: " + text(d.delivery, "es-US")
  },
  "choice.option": {
    "0": (d) => day(d.day, "es-US", (" on").trim()) + " desde " + time(d.from, "es-US") + " " + text(d.cost, "es-US")
  },
  "choice.option-pickup": {
    "0": (d) => d.title + " " + day(d.day, "es-US", (" on").trim())
  },
  "choice.option-card": {
    "0": (d) => d.brand + " " + digits(d.lastFour, "es-US")
  },
  "choice.window": {
    "0": (d) => day(d.day, "es-US", (" on").trim()) + " de " + time(d.from, "es-US") + " a " + time(d.to, "es-US") + " " + text(d.cost, "es-US")
  },
  "choice.by": {
    "0": (d) => "para " + day(d.day, "es-US", (" on").trim()) + " " + text(d.cost, "es-US")
  },
  "choice.pickup": {
    "0": (d) => d.title + " " + day(d.day, "es-US", (" on").trim()) + " desde " + time(d.from, "es-US") + " " + text(d.cost, "es-US")
  },
  "choice.cost": {
    "0": (d) => "por " + money(d.cost, "es-US")
  },
  "choice.free": {
    "0": () => "gratis"
  },
  "choice.empty-cart": {
    "0": () => "Tu carrito está vacío, así que todavía no hay nada que entregar."
  },
  "choice.delivery-set": {
    "0": (d) => "La entrega de tu carrito queda así: " + text(d.delivery, "es-US") + "."
  },
  "choice.delivery-already": {
    "0": () => "La entrega ya estaba puesta así."
  },
  "choice.delivery-gone": {
    "0": () => "Esa opción se acaba de cerrar, así que dejé la entrega como estaba."
  },
  "choice.no-such-delivery": {
    "0": () => "No hay ninguna entrega así."
  },
  "choice.no-delivery": {
    "0": (d) => "Por el momento " + d.seller + " no tiene ninguna entrega para tu carrito."
  },
  "choice.address-set": {
    "0": (d) => "La dirección de entrega ahora es " + text(d.address, "es-US") + "."
  },
  "choice.address-set-only": {
    "0": (d) => "La dirección de entrega ahora es " + text(d.address, "es-US") + ". La entrega ahí se elige al finalizar la compra."
  },
  "choice.address-already": {
    "0": () => "Esa ya es la dirección de entrega."
  },
  "choice.undeliverable": {
    "0": (d) => d.seller + " no entrega ahí, así que dejé la dirección como estaba."
  },
  "choice.no-such-address": {
    "0": () => "No veo esa dirección en tu cuenta."
  },
  "choice.only-address": {
    "0": () => "En tu cuenta hay una sola dirección."
  },
  "choice.no-address": {
    "0": () => "No hay ninguna dirección en tu cuenta. Puedes agregar una en nuestra página web."
  },
  "choice.payment-set": {
    "0": (d) => "Para un pedido en los próximos cinco minutos uso tu " + text(d.payment, "es-US") + "."
  },
  "choice.payment-already": {
    "0": (d) => "Ya va a cargo de tu " + text(d.payment, "es-US") + "."
  },
  "choice.no-such-payment": {
    "0": () => "No veo esa tarjeta en tu cuenta."
  },
  "choice.only-payment": {
    "0": (d) => "En tu cuenta solo está tu " + text(d.payment, "es-US") + "."
  },
  "choice.no-payment": {
    "0": () => "No hay ninguna tarjeta en tu cuenta. Puedes agregar una en nuestra página web."
  },
  "estimate.offers": {
    "0": (d) => "Puedo ofrecerte " + choices(d.clauses, "es-US") + "."
  },
  "estimate.not-then": {
    "0": (d) => "No hay nada así, pero puedo ofrecerte " + choices(d.clauses, "es-US") + "."
  },
  "estimate.empty-cart": {
    "0": () => "Los días y los precios dependen del pedido, y tu carrito está vacío."
  },
  "estimate.other-place": {
    "0": () => "Solo lo sé para la dirección de tu carrito."
  },
  "coupon.applied": {
    "0": (d) => "Ese cupón descuenta " + money(d.off, "es-US") + "."
  },
  "coupon.no-effect": {
    "0": () => "Ese cupón vale, pero no descuenta nada."
  },
  "coupon.already": {
    "0": () => "Ese cupón ya está aplicado."
  },
  "coupon.removed": {
    "0": () => "El cupón ya no está puesto."
  },
  "coupon.none": {
    "0": () => "No hay ningún cupón en tu carrito."
  },
  "coupon.unknown": {
    "0": (d) => d.seller + " no conoce ese código."
  },
  "coupon.expired": {
    "0": () => "Ese cupón ya venció."
  },
  "coupon.used-up": {
    "0": () => "Ese cupón ya se usó."
  },
  "coupon.minimum": {
    "0": (d) => "A tu carrito le faltan " + money(d.missing, "es-US") + " para ese cupón."
  },
  "coupon.minimum-not-told": {
    "0": () => "Tu carrito es demasiado pequeño para ese cupón."
  },
  "coupon.empty-cart": {
    "0": () => "Tu carrito está vacío, así que todavía no hay nada que descontar."
  },
  "hand-over.over-limit": {
    "0": (d) => "Eso suma " + money(d.total, "es-US") + ", y un pedido así de grande necesita un código de voz. Te envié un enlace para crear uno, o para terminar en el teléfono."
  },
  "hand-over.order-limit": {
    "0": (d) => "Eso suma " + money(d.total, "es-US") + ", más del límite que pusiste para un pedido. Te envié un enlace para terminar en el teléfono."
  },
  "hand-over.day-limit": {
    "0": (d) => "Con " + money(d.total, "es-US") + " más superarías tu límite diario. Te envié un enlace para terminar en el teléfono."
  },
  "hand-over.speaker-unknown": {
    "0": () => "No reconozco tu voz, y aquí solo puede pedir una voz conocida. Te envié un enlace para terminar en el teléfono."
  },
  "hand-over.channel-may-not-pay": {
    "0": () => "En este chat no se hacen pedidos. Aquí tienes un enlace para terminar en tu cuenta."
  },
  "hand-over.code-locked": {
    "0": () => "Tu código de voz está bloqueado, así que no se pidió nada. Te envié un enlace para desbloquearlo."
  },
  "hand-over.code-locked-no-card": {
    "0": () => "Tu código de voz está bloqueado, así que no se pidió nada. Puedes desbloquearlo en tu configuración de voz, en nuestra página web."
  },
  "hand-over.pin-locked": {
    "0": () => "Tu PIN está bloqueado, así que no se pidió nada. Te envié un enlace para terminar en el teléfono."
  },
  "hand-over.no-payment-method": {
    "0": () => "Todavía no hay ningún método de pago en tu cuenta. Te envié un enlace para agregar uno y terminar."
  },
  "hand-over.no-address": {
    "0": () => "Todavía no hay ninguna dirección de entrega en tu cuenta. Te envié un enlace para agregar una y terminar."
  },
  "hand-over.no-delivery": {
    "0": () => "No encontré forma de llevar esto a tu dirección. Te envié un enlace para elegir otra."
  },
  "hand-over.shop-cannot-charge": {
    "0": () => "Este pedido se termina en el teléfono. Te envié un enlace."
  },
  "hand-over.elsewhere": {
    "0": () => "Esto no lo puedo terminar por voz. Tu carrito queda guardado en nuestra página web."
  },
  "hand-over.card-title": {
    "0": (d) => "Termina tu pedido de " + d.seller
  },
  "hand-over.card-text": {
    "0": (d) => "Tu carrito te espera en " + d.seller + "."
  },
  "hand-over.card-code": {
    "0": (d) => "Para pedir por voz, crea un código de voz: " + d.address
  },
  "hand-over.settings-title": {
    "0": (d) => "Tu configuración de voz de " + d.seller
  },
  "hand-over.settings-text": {
    "0": () => "Desbloquea tu código de voz o crea otro."
  },
  "hand-over.bank-title": {
    "0": (d) => "Aprueba tu pedido de " + d.seller
  },
  "hand-over.declined-title": {
    "0": () => "Elige otra tarjeta"
  },
  "order.none": {
    "0": () => "Aquí todavía no has pedido nada."
  },
  "order.not-found": {
    "0": (d) => "No encuentro ningún pedido tuyo terminado en " + digits(d.digits, "es-US") + "."
  },
  "order.none-with": {
    "0": (d) => "No veo " + quoted(d.heard, "es-US") + " en tus últimos pedidos."
  },
  "order.none-from": {
    "0": (d) => "No veo ningún pedido hecho " + day(d.day, "es-US", (" on").trim()) + " entre los últimos."
  },
  "order.none-then": {
    "0": () => "No veo ningún pedido de entonces entre los últimos."
  },
  "order.with": {
    "0": (d) => "Lleva " + texts(d.items, "es-US") + "."
  },
  "order.latest-with": {
    "0": (d) => "Es el último con " + texts(d.items, "es-US") + "."
  },
  "order.latest-open-with": {
    "0": (d) => "Es el último abierto con " + texts(d.items, "es-US") + "."
  },
  "order.latest-then": {
    "0": () => "Es el último de entonces."
  },
  "order.still-packed": {
    "0": (d) => "Todavía en preparación, en tu pedido terminado en " + digits(d.digits, "es-US") + ": " + texts(d.items, "es-US") + "."
  },
  "order.processing": {
    "0": (d) => "Tu pedido terminado en " + digits(d.digits, "es-US") + " se está preparando" + text(d.expected, "es-US") + "."
  },
  "order.payment-due": {
    "0": (d) => "Tu pedido terminado en " + digits(d.digits, "es-US") + " está en espera de tu pago."
  },
  "order.in-transit": {
    "0": (d) => "Tu pedido terminado en " + digits(d.digits, "es-US") + " está en camino" + text(d.expected, "es-US") + "."
  },
  "order.out-for-delivery": {
    "0": (d) => "Tu pedido terminado en " + digits(d.digits, "es-US") + " salió a reparto" + text(d.expected, "es-US") + "."
  },
  "order.ready": {
    "0": (d) => "Tu pedido terminado en " + digits(d.digits, "es-US") + " está listo para recoger."
  },
  "order.delivered": {
    "0": (d) => "Tu pedido terminado en " + digits(d.digits, "es-US") + " se entregó" + text(d.delivered, "es-US") + "."
  },
  "order.cancelled": {
    "0": (d) => "Tu pedido terminado en " + digits(d.digits, "es-US") + " se canceló."
  },
  "order.returned": {
    "0": (d) => "Tu pedido terminado en " + digits(d.digits, "es-US") + " se devolvió."
  },
  "order.problem": {
    "0": (d) => "Hay un problema con tu pedido terminado en " + digits(d.digits, "es-US") + ". Llama al " + phone(d.telephone, "es-US") + "."
  },
  "order.partial": {
    "0": (d) => "Parte de tu pedido " + digits(d.digits, "es-US") + " está en camino" + text(d.expected, "es-US") + ": " + texts(d.items, "es-US") + "."
  },
  "order.partial-delivered": {
    "0": (d) => "Parte de tu pedido " + digits(d.digits, "es-US") + " ya llegó" + text(d.delivered, "es-US") + ": " + texts(d.items, "es-US") + "."
  },
  "order.partial-rest": {
    "0": (d) => "Todavía en preparación: " + texts(d.rest, "es-US") + "."
  },
  "order.others": {
    "0": (d) => "Además tienes " + plural(d.count, 0, es, { "1": "otro pedido abierto", other: "otros " + number("es-US", d.count, 0) + " pedidos abiertos" }) + "."
  },
  "order.expected-window": {
    "0": (d) => " y llega " + day(d.day, "es-US", (" on").trim()) + " entre " + time(d.from, "es-US") + " y " + time(d.to, "es-US")
  },
  "order.expected-day": {
    "0": (d) => " y llega " + day(d.day, "es-US", (" on").trim())
  },
  "order.delivered-on": {
    "0": (d) => " " + day(d.day, "es-US", (" on").trim())
  },
  "order.nothing": {
    "0": () => ""
  },
  "order.tracking-title": {
    "0": (d) => "Pedido " + d.number
  },
  "order.tracking-text": {
    "0": (d) => d.carrier + " " + d.number
  },
  "order.tracking-number": {
    "0": (d) => "Número de rastreo " + d.number
  },
  "hours.open-until": {
    "0": (d) => d.store + " está abierta ahora, hasta " + time(d.closes, "es-US") + "."
  },
  "hours.open-all-day": {
    "0": (d) => d.store + " está abierta ahora, de día y de noche."
  },
  "hours.closed-until-today": {
    "0": (d) => d.store + " está cerrada ahora y abre hoy a " + time(d.opens, "es-US") + "."
  },
  "hours.closed-until": {
    "0": (d) => d.store + " está cerrada ahora y abre " + day(d.day, "es-US", (" on").trim()) + " a " + time(d.opens, "es-US") + "."
  },
  "hours.closed-for-long": {
    "0": (d) => d.store + " está cerrada ahora, y esta semana no hay prevista ninguna apertura."
  },
  "hours.on-day": {
    "0": (d) => d.store + " abre " + day(d.day, "es-US", (" on").trim()) + " de " + time(d.opens, "es-US") + " a " + time(d.closes, "es-US") + "."
  },
  "hours.on-day-past": {
    "0": (d) => d.store + " abrió " + day(d.day, "es-US", (" on").trim()) + " de " + time(d.opens, "es-US") + " a " + time(d.closes, "es-US") + "."
  },
  "hours.on-day-closed": {
    "0": (d) => d.store + " está cerrada " + day(d.day, "es-US", (" on").trim()) + "."
  },
  "hours.on-day-was-closed": {
    "0": (d) => d.store + " estuvo cerrada " + day(d.day, "es-US", (" on").trim()) + "."
  },
  "hours.on-day-all": {
    "0": (d) => d.store + " abre " + day(d.day, "es-US", (" on").trim()) + " las 24 horas."
  },
  "hours.on-holiday": {
    "0": (d) => d.holiday + " es " + day(d.day, "es-US", (" on").trim()) + ": " + d.store + " abre de " + time(d.opens, "es-US") + " a " + time(d.closes, "es-US") + "."
  },
  "hours.on-holiday-closed": {
    "0": (d) => d.holiday + " es " + day(d.day, "es-US", (" on").trim()) + ": " + d.store + " está cerrada."
  },
  "hours.on-holiday-today": {
    "0": (d) => "Hoy es " + d.holiday + ", y " + d.store + " abre de " + time(d.opens, "es-US") + " a " + time(d.closes, "es-US") + "."
  },
  "hours.on-holiday-today-closed": {
    "0": (d) => "Hoy es " + d.holiday + ", y " + d.store + " está cerrada."
  },
  "hours.at-time-open": {
    "0": (d) => d.store + " está abierta " + day(d.day, "es-US", (" on").trim()) + " a " + time(d.at, "es-US") + ", y cierra a " + time(d.closes, "es-US") + "."
  },
  "hours.at-time-closed": {
    "0": (d) => d.store + " está cerrada " + day(d.day, "es-US", (" on").trim()) + " a " + time(d.at, "es-US") + "."
  },
  "hours.days": {
    "0": (d) => d.store + " abre " + texts(d.spans, "es-US") + "."
  },
  "hours.span": {
    "0": (d) => day(d.day, "es-US", (" on").trim()) + " de " + time(d.opens, "es-US") + " a " + time(d.closes, "es-US")
  },
  "hours.span-run": {
    "0": (d) => plural(d.days, 0, es, { "2": day(d.first, "es-US", (" on").trim()) + " y " + day(d.last, "es-US", (" on").trim()), one: "de " + day(d.first, "es-US") + " a " + day(d.last, "es-US"), other: "de " + day(d.first, "es-US") + " a " + day(d.last, "es-US") }) + " de " + time(d.opens, "es-US") + " a " + time(d.closes, "es-US")
  },
  "hours.days-with-closed": {
    "0": (d) => d.store + " abre " + texts(d.spans, "es-US") + ", y está cerrada " + texts(d.closed, "es-US") + "."
  },
  "hours.days-closed": {
    "0": (d) => d.store + " está cerrada " + texts(d.closed, "es-US") + "."
  },
  "hours.closed-day": {
    "0": (d) => day(d.day, "es-US", (" on").trim())
  },
  "hours.closed-run": {
    "0": (d) => plural(d.days, 0, es, { "2": day(d.first, "es-US", (" on").trim()) + " y " + day(d.last, "es-US", (" on").trim()), one: "de " + day(d.first, "es-US") + " a " + day(d.last, "es-US"), other: "de " + day(d.first, "es-US") + " a " + day(d.last, "es-US") })
  },
  "hours.several": {
    "0": (d) => texts(d.clauses, "es-US") + "."
  },
  "hours.several-on-day": {
    "0": (d) => day(d.day, "es-US", (" on").trim()) + ", " + texts(d.clauses, "es-US") + "."
  },
  "hours.several-on-holiday": {
    "0": (d) => d.holiday + " es " + day(d.day, "es-US", (" on").trim()) + ": " + texts(d.clauses, "es-US") + "."
  },
  "hours.clause-open-until": {
    "0": (d) => d.store + " está abierta hasta " + time(d.closes, "es-US")
  },
  "hours.clause-opens": {
    "0": (d) => d.store + " abre " + day(d.day, "es-US", (" on").trim()) + " a " + time(d.opens, "es-US")
  },
  "hours.all-on-day": {
    "0": (d) => "Todas nuestras tiendas abren " + day(d.day, "es-US", (" on").trim()) + " de " + time(d.opens, "es-US") + " a " + time(d.closes, "es-US") + "."
  },
  "hours.all-on-day-closed": {
    "0": (d) => "Todas nuestras tiendas están cerradas " + day(d.day, "es-US", (" on").trim()) + "."
  },
  "hours.all-on-holiday": {
    "0": (d) => d.holiday + " es " + day(d.day, "es-US", (" on").trim()) + ": todas nuestras tiendas abren de " + time(d.opens, "es-US") + " a " + time(d.closes, "es-US") + "."
  },
  "hours.all-on-holiday-closed": {
    "0": (d) => d.holiday + " es " + day(d.day, "es-US", (" on").trim()) + ": todas nuestras tiendas están cerradas."
  },
  "hours.clause-hours": {
    "0": (d) => d.store + " abre de " + time(d.opens, "es-US") + " a " + time(d.closes, "es-US")
  },
  "hours.clause-was-open": {
    "0": (d) => d.store + " abrió de " + time(d.opens, "es-US") + " a " + time(d.closes, "es-US")
  },
  "hours.clause-was-closed": {
    "0": (d) => d.store + " estuvo cerrada"
  },
  "hours.clause-all-day": {
    "0": (d) => d.store + " abre las 24 horas"
  },
  "hours.clause-closed": {
    "0": (d) => d.store + " está cerrada"
  },
  "hours.clause-at-open": {
    "0": (d) => d.store + " está abierta " + day(d.day, "es-US", (" on").trim()) + " a " + time(d.at, "es-US")
  },
  "hours.clause-at-closed": {
    "0": (d) => d.store + " está cerrada " + day(d.day, "es-US", (" on").trim()) + " a " + time(d.at, "es-US")
  },
  "hours.unknown-holiday": {
    "0": (d) => "No tengo el horario de " + quoted(d.holiday, "es-US") + "."
  },
  "hours.unknown-store": {
    "0": (d) => "No conozco ninguna tienda que se llame " + quoted(d.heard, "es-US") + "."
  },
  "hours.unknown-place": {
    "0": (d) => "No sé dónde está " + digits(d.postalCode, "es-US") + "."
  },
  "hours.ask-location": {
    "0": () => "Para encontrar tu tienda más cercana necesito tu ubicación. Te he enviado una tarjeta al teléfono para permitirlo."
  },
  "hours.no-location": {
    "0": () => "No puedo saber dónde estás."
  },
  "hours.no-stores": {
    "0": () => "Por el momento no tenemos tiendas que visitar."
  },
  "yes-no.nothing-to-confirm": {
    "0": () => "No hay nada que confirmar."
  },
  "yes-no.fine": {
    "0": () => "Está bien."
  },
  "yes-no.goodbye": {
    "0": () => "Está bien. Hasta pronto.",
    "1": () => "Muy bien. Hasta la próxima.",
    "2": () => "Está bien. Adiós."
  },
  "universal.nothing-to-repeat": {
    "0": () => "Todavía no he dicho nada."
  },
  "universal.help": {
    "0": () => "Puedes decir repite mi café, agrega leche entera, dónde está mi pedido o a qué hora abren."
  },
  "universal.help-guest": {
    "0": () => "Puedes preguntar a qué hora abrimos. Para pedir por voz, di repite mi café, y te ayudo a vincular tu cuenta."
  },
  "universal.help-elsewhere": {
    "0": (d) => "Puedes preguntar a qué hora abrimos o cuál es la tienda más cercana. Los pedidos se hacen en nuestra página web o en el " + phone(d.telephone, "es-US") + "."
  },
  "universal.help-purchase": {
    "0": () => "Con un sí se compra exactamente lo que te leí, y con un no todo se queda como estaba."
  },
  "universal.help-code": {
    "0": () => "Es el código de cuatro dígitos de tu configuración de voz. Ahí puedes crear otro, o di cancela."
  },
  "universal.help-choose": {
    "0": () => "Puedes decir un nombre, o primera, segunda o tercera, o di cancela."
  },
  "universal.help-coupon": {
    "0": () => "Di el código como está impreso, con sus letras y números, o di que no para seguir sin él."
  },
  "universal.help-link": {
    "0": () => "Abre esa página en el teléfono y escribe el código, o di repite para oírlo otra vez."
  },
  "universal.help-yes-no": {
    "0": () => "Puedes decir sí, no o cancela."
  },
  "universal.help-product": {
    "0": () => "Di solo el nombre del producto, como leche entera, o di cancela."
  },
  "universal.stop": {
    "0": () => "Adiós.",
    "1": () => "Hasta pronto.",
    "2": () => "Hasta luego."
  },
  "universal.no-more": {
    "0": () => "Eso es todo lo que encontré."
  },
  "miss.first": {
    "0": () => "Perdón, no te entendí.",
    "1": () => "Perdón, no alcancé a oírlo.",
    "2": () => "No te entendí bien."
  },
  "miss.second": {
    "0": () => "Sigo sin entenderlo. Puedes decir ayuda para oír ejemplos, o cancela."
  },
  "miss.third": {
    "0": () => "Me cuesta entenderte, así que lo dejo aquí con tu carrito guardado."
  },
  "miss.third-transfer": {
    "0": () => "Me cuesta entenderte, así que te comunico con una persona."
  },
  "miss.silence": {
    "0": () => "No oí nada."
  },
  "miss.silent-end": {
    "0": () => "Lo dejo aquí. Hasta pronto."
  },
  "channel.apology": {
    "0": () => "Perdón, algo falló de mi lado."
  },
  "channel.again": {
    "0": () => "¿Puedes decirlo otra vez?"
  },
  "channel.again-hint": {
    "0": () => "Dilo otra vez, o di adiós para salir. ¿Qué necesitas?"
  },
  "channel.gives-up": {
    "0": () => "Perdón, sigue sin funcionar, así que lo dejo aquí. Intenta de nuevo en unos minutos."
  },
  "channel.moment": {
    "0": () => "Un momento, le pregunto a la tienda."
  },
  "linking.alexa": {
    "0": () => "Alexa"
  },
  "linking.google": {
    "0": () => "Google"
  },
  "linking.telephony": {
    "0": () => "el teléfono"
  },
  "linking.sign-in-title": {
    "0": (d) => "Inicia sesión en " + d.seller
  },
  "linking.sign-in-intro": {
    "0": (d) => "Inicia sesión con tu cuenta de " + d.seller + " para comprar por voz con " + text(d.platform, "es-US") + "."
  },
  "linking.email": {
    "0": () => "Correo electrónico"
  },
  "linking.password": {
    "0": () => "Contraseña"
  },
  "linking.sign-in": {
    "0": () => "Iniciar sesión"
  },
  "linking.sign-in-at": {
    "0": (d) => "Iniciar sesión en " + d.seller
  },
  "linking.not-signed-in": {
    "0": () => "No funcionó. Intenta de nuevo."
  },
  "linking.cancel": {
    "0": () => "Cancelar"
  },
  "linking.wrong": {
    "0": () => "El correo electrónico y la contraseña no coinciden. Intenta de nuevo."
  },
  "linking.too-many": {
    "0": () => "Demasiados intentos. Espera 15 minutos e intenta de nuevo."
  },
  "linking.shop-away": {
    "0": (d) => "En este momento no es posible comunicarse con " + d.seller + ". Intenta de nuevo en unos minutos."
  },
  "linking.consent-title": {
    "0": (d) => "Comprar por voz con " + text(d.platform, "es-US")
  },
  "linking.consent-intro": {
    "0": (d) => "Cuando vincules tu cuenta, quien hable con " + text(d.platform, "es-US") + " en tus dispositivos podrá, en " + d.seller + ":"
  },
  "linking.consent-intro-here": {
    "0": (d) => "Cuando vincules tu cuenta, quien hable en esta conversación podrá, en " + d.seller + ":"
  },
  "linking.may-see": {
    "0": () => "Ver tu carrito, tus pedidos y cuándo llegan."
  },
  "linking.may-fill": {
    "0": () => "Poner cosas en tu carrito y quitarlas."
  },
  "linking.may-order": {
    "0": () => "Hacer pedidos que se pagan con un método de pago de tu cuenta. Cada pedido se lee antes en voz alta, y nada se compra sin un sí."
  },
  "linking.may-not": {
    "0": (d) => text(d.platform, "es-US") + " nunca recibe tu contraseña de " + d.seller + " ni el número de tu tarjeta."
  },
  "linking.unlink": {
    "0": (d) => "Puedes desvincularla en cualquier momento en la configuración que tiene " + text(d.platform, "es-US") + "."
  },
  "linking.ends": {
    "0": () => "El vínculo termina con la conversación, a más tardar después de una hora."
  },
  "linking.agree": {
    "0": () => "Vincular cuenta"
  },
  "linking.trouble-title": {
    "0": () => "Esta página ya no funciona"
  },
  "linking.trouble": {
    "0": () => "Regresa a donde empezaste e intenta de nuevo. Si ya pasó un rato, la página venció."
  },
  "linking.call": {
    "0": (d) => "Si no funciona, llámanos al " + phone(d.telephone, "es-US") + "."
  },
  "linking.code-title": {
    "0": () => "Escribe tu código"
  },
  "linking.code-intro": {
    "0": () => "Escribe el código que acabas de oír."
  },
  "linking.code": {
    "0": () => "Código"
  },
  "linking.code-wrong": {
    "0": () => "Ese código no es correcto o ya venció. Intenta de nuevo, o pide uno nuevo."
  },
  "linking.code-heard-title": {
    "0": () => "Comprueba si este es tu código"
  },
  "linking.code-heard": {
    "0": (d) => "Continúa solo si acabas de oír este código en " + text(d.platform, "es-US") + ". Si alguien te lo envió, cancela."
  },
  "linking.go-on": {
    "0": () => "Continuar"
  },
  "linking.linked-title": {
    "0": () => "Tu cuenta está vinculada"
  },
  "linking.linked": {
    "0": () => "Puedes cerrar esta página y seguir hablando."
  },
  "settings.title": {
    "0": () => "Cómo compras por voz"
  },
  "settings.intro": {
    "0": (d) => "Esto vale siempre que compres por voz en " + d.seller + ". Puedes cambiarlo en cualquier momento en " + d.address + "."
  },
  "settings.pay-with": {
    "0": () => "Pagar con"
  },
  "settings.deliver-to": {
    "0": () => "Entregar en"
  },
  "settings.account-default": {
    "0": (d) => "Lo predeterminado en mi cuenta de " + d.seller
  },
  "settings.account-default-now": {
    "0": (d) => "Lo predeterminado en mi cuenta de " + d.seller + ", ahora " + text(d.chosen, "es-US")
  },
  "settings.wallet": {
    "0": () => "Billetera"
  },
  "settings.card": {
    "0": () => "Tarjeta"
  },
  "settings.store-credit": {
    "0": () => "Saldo en la tienda"
  },
  "settings.invoice": {
    "0": () => "Factura"
  },
  "settings.branded": {
    "0": (d) => d.brand
  },
  "settings.address": {
    "0": (d) => d.address
  },
  "settings.no-methods": {
    "0": (d) => "En tu cuenta de " + d.seller + " todavía no hay ningún método de pago."
  },
  "settings.no-addresses": {
    "0": (d) => "En tu cuenta de " + d.seller + " todavía no hay ninguna dirección."
  },
  "settings.methods-away": {
    "0": () => "En este momento no se pueden mostrar tus métodos de pago. Lo que elegiste antes se queda como está."
  },
  "settings.addresses-away": {
    "0": () => "En este momento no se pueden mostrar tus direcciones. Lo que elegiste antes se queda como está."
  },
  "settings.choose-listed": {
    "0": () => "Elige una de estas opciones."
  },
  "settings.not-checked": {
    "0": () => "En este momento no se pudo comprobar. Envía otra vez el formulario para mantener lo que elegiste antes."
  },
  "settings.limits": {
    "0": () => "Límites"
  },
  "settings.limits-hint": {
    "0": () => "Lo que cueste más se termina en la página web. Deja un límite vacío para no tenerlo."
  },
  "settings.order-limit": {
    "0": (d) => "Máximo por pedido, en " + d.currency
  },
  "settings.day-limit": {
    "0": (d) => "Máximo por todos los pedidos de 24 horas, en " + d.currency
  },
  "settings.amount-wrong": {
    "0": (d) => "Escribe un monto mayor que cero, como " + money(d.example, "es-US") + ", o déjalo vacío."
  },
  "settings.code": {
    "0": () => "Código de voz"
  },
  "settings.code-hint": {
    "0": () => "En cuanto hay un código de voz, todos los pedidos por voz lo piden."
  },
  "settings.code-from": {
    "0": (d) => "Los pedidos de " + money(d.from, "es-US") + " o más necesitan un código de voz."
  },
  "settings.code-new": {
    "0": () => "Nuevo código de voz, cuatro dígitos"
  },
  "settings.code-kept": {
    "0": () => "Tienes un código de voz. Deja esto vacío para mantenerlo."
  },
  "settings.code-remove": {
    "0": () => "Quitar mi código de voz"
  },
  "settings.code-locked": {
    "0": () => "Tu código de voz está bloqueado, porque se dijo mal demasiadas veces."
  },
  "settings.code-unlock": {
    "0": () => "Desbloquear mi código de voz"
  },
  "settings.code-four": {
    "0": () => "Un código de voz tiene exactamente cuatro dígitos."
  },
  "settings.code-easy": {
    "0": () => "Ese código es demasiado fácil de adivinar. No repitas cuatro veces el mismo dígito ni uses dígitos seguidos como 1234."
  },
  "settings.code-or-remove": {
    "0": () => "Escribe un código de voz nuevo o quítalo, pero no las dos cosas."
  },
  "settings.who": {
    "0": () => "Quién habla"
  },
  "settings.only-recognised": {
    "0": () => "Solo puede pedir una voz que mi dispositivo reconozca"
  },
  "settings.only-recognised-hint": {
    "0": () => "Donde no se pueden distinguir las voces, como por teléfono, los pedidos se terminan entonces en la página web."
  },
  "settings.discreet": {
    "0": () => "Decir nombres, direcciones y lo que hay en mi carrito y en mis pedidos solo a una voz que mi dispositivo reconozca"
  },
  "settings.save": {
    "0": () => "Guardar"
  },
  "settings.save-and-go-on": {
    "0": () => "Guardar y continuar"
  },
  "settings.problems": {
    "0": (d) => "Revisa " + plural(d.count, 0, es, { "1": "una cosa", other: number("es-US", d.count, 0) + " cosas" }) + ":"
  },
  "settings.saved": {
    "0": () => "Tu configuración está guardada."
  },
  "settings.code-is-set": {
    "0": () => "Tu nuevo código de voz está creado."
  },
  "settings.code-is-removed": {
    "0": () => "Tu código de voz se quitó."
  },
  "settings.code-is-unlocked": {
    "0": () => "Tu código de voz está desbloqueado."
  },
  "settings.page-title": {
    "0": (d) => "Compras por voz en " + d.seller
  },
  "settings.sign-in-intro": {
    "0": (d) => "Inicia sesión con tu cuenta de " + d.seller + " para ver y cambiar cómo compras por voz."
  },
  "settings.signed-out": {
    "0": () => "Tu sesión se cerró. Inicia sesión de nuevo."
  },
  "settings.sign-out": {
    "0": () => "Cerrar sesión"
  },
  "settings.linked-title": {
    "0": () => "Vinculado a tu cuenta"
  },
  "settings.linked-since": {
    "0": (d) => text(d.platform, "es-US") + ", desde " + day(d.since, "es-US", (" on").trim())
  },
  "settings.none-linked": {
    "0": () => "No hay nada vinculado a tu cuenta."
  },
  "settings.unlink": {
    "0": (d) => "Desvincular " + text(d.platform, "es-US")
  },
  "settings.unlinked": {
    "0": (d) => "Desvinculado: " + text(d.platform, "es-US") + "."
  },
  "settings.orders-title": {
    "0": () => "Pedido por voz"
  },
  "settings.order": {
    "0": (d) => day(d.placed, "es-US") + ": pedido " + d.number + ", " + money(d.total, "es-US")
  },
  "settings.order-item": {
    "0": (d) => d.quantity + " × " + d.name
  },
  "settings.no-orders": {
    "0": () => "Últimamente no se pidió nada por voz."
  },
  "settings.orders-elsewhere": {
    "0": (d) => "Todos los pedidos en mi cuenta de " + d.seller
  },
  "settings.data-title": {
    "0": () => "Tus datos"
  },
  "settings.export": {
    "0": () => "Descargar lo que se guarda de mí"
  },
  "settings.delete": {
    "0": () => "Borrarlo todo y desvincular"
  },
  "settings.delete-title": {
    "0": () => "Borrarlo todo"
  },
  "settings.delete-intro": {
    "0": (d) => "Esto desvincula todas las plataformas y borra tu configuración de voz, tu código de voz y todo lo demás que se guarda de ti para comprar por voz. Tu cuenta de " + d.seller + " y tus pedidos en ella se quedan."
  },
  "settings.keep": {
    "0": () => "Dejarlo todo como está"
  },
  "settings.deleted-title": {
    "0": () => "Todo está borrado"
  },
  "settings.deleted": {
    "0": () => "Ya no hay nada vinculado. Puedes cerrar esta página."
  }
}
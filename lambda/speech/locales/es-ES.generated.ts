// @ts-nocheck
// Compiled for es-ES by "npm run generate".
import { choices, digits, money, phone, product, quoted, text, texts } from "../formats.ts";
import { number, plural, select } from "@messageformat/runtime";
import { es } from "@messageformat/runtime/lib/cardinals";
import { timesOf } from "../times.ts";
const { day, time } = timesOf({"day":{"near":"{near}","weekday":"{weekday}","date":"{date}"},"day-on":{"near":"{near}","weekday":"el {weekday}","date":"el {date}"},"day-until":{"near":"como muy tarde {near}","weekday":"como muy tarde el {weekday}","date":"como muy tarde el {date}"},"hour":"las {hour}","minutes":"las {hour}:{minute}","one-hour":"la {hour}","one-minutes":"la {hour}:{minute}"});
export default {
  "item.line": {
    "0": (d) => plural(d.quantity, 0, es, { "1": product(d.name, "es-ES"), other: number("es-ES", d.quantity, 0) + " de " + product(d.name, "es-ES") })
  },
  "item.name": {
    "0": (d) => product(d.name, "es-ES")
  },
  "item.more": {
    "0": (d) => plural(d.count, 0, es, { "1": "un artículo más", other: number("es-ES", d.count, 0) + " artículos más" })
  },
  "item.digits": {
    "0": (d) => digits(d.digits, "es-ES")
  },
  "ask.anything": {
    "0": () => "¿En qué te ayudo?"
  },
  "ask.anything-hint": {
    "0": () => "Puedes repetir un pedido, añadir algo o preguntar por tu pedido. ¿Qué quieres hacer?"
  },
  "ask.anything-hint-guest": {
    "0": () => "Pregúntame el horario, o di repetir pedido para vincular tu cuenta. ¿En qué te ayudo?"
  },
  "ask.anything-hint-elsewhere": {
    "0": () => "Pregúntame el horario o dónde está la tienda más cercana. ¿En qué te ayudo?"
  },
  "ask.anything-else": {
    "0": () => "¿Algo más?",
    "1": () => "¿Qué más te pongo?",
    "2": () => "¿Quieres algo más?"
  },
  "ask.anything-else-hint": {
    "0": () => "Dime qué necesitas, o di que no para terminar. ¿Algo más?"
  },
  "ask.choose": {
    "0": (d) => "¿Cuál prefieres: " + choices(d.options, "es-ES") + "?"
  },
  "ask.choose-more": {
    "0": (d) => "Elige una opción, o di más: ¿" + choices(d.options, "es-ES") + "?"
  },
  "ask.size": {
    "0": (d) => "¿Qué tamaño: " + choices(d.options, "es-ES") + "?"
  },
  "ask.size-more": {
    "0": (d) => "Elige un tamaño, o di más: ¿" + choices(d.options, "es-ES") + "?"
  },
  "ask.choose-hint": {
    "0": (d) => "Di un nombre, o la primera opción: ¿" + choices(d.options, "es-ES") + "?"
  },
  "ask.how-about": {
    "0": (d) => "¿Qué tal " + product(d.name, "es-ES") + "?"
  },
  "ask.add": {
    "0": () => "¿Qué quieres añadir?"
  },
  "ask.add-hint": {
    "0": () => "Puedes decir: leche entera. ¿Qué añado?"
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
    "0": (d) => "¿Te refieres a " + product(d.name, "es-ES") + "?"
  },
  "ask.product-hint": {
    "0": (d) => "Di que sí, o que no si es otra cosa. ¿Te refieres a " + product(d.name, "es-ES") + "?"
  },
  "ask.quantity": {
    "0": (d) => "¿Pongo " + plural(d.quantity, 0, es, { other: number("es-ES", d.quantity, 0) }) + " de " + product(d.name, "es-ES") + "?"
  },
  "ask.quantity-hint": {
    "0": (d) => "Di que sí para poner " + plural(d.quantity, 0, es, { other: number("es-ES", d.quantity, 0) }) + ", o que no para dejarlo. ¿Pongo " + plural(d.quantity, 0, es, { other: number("es-ES", d.quantity, 0) }) + "?"
  },
  "ask.purchase": {
    "0": () => "¿Hago el pedido?"
  },
  "ask.purchase-for": {
    "0": (d) => "¿Hago el pedido por " + money(d.total, "es-ES") + "?"
  },
  "ask.code": {
    "0": () => "¿Cuál es tu código de voz?"
  },
  "ask.code-hint": {
    "0": () => "Di las cuatro cifras una a una, o di que no para dejarlo. ¿Cuál es tu código?"
  },
  "ask.purchase-hint": {
    "0": (d) => "Di que sí para comprarlo por " + money(d.total, "es-ES") + ", o que no para dejarlo. ¿Hago el pedido?"
  },
  "ask.linked": {
    "0": () => "¿Ya lo has escrito?"
  },
  "ask.linked-hint": {
    "0": () => "Di que sí cuando acabes, o di repite para oír el código. ¿Ya lo has escrito?"
  },
  "ask.cancel-order": {
    "0": () => "¿Lo cancelo?"
  },
  "ask.cancel-order-hint": {
    "0": () => "Di que sí para cancelar el pedido, o que no para mantenerlo. ¿Lo cancelo?"
  },
  "ask.problem": {
    "0": () => "¿Aviso a la tienda?"
  },
  "ask.problem-hint": {
    "0": () => "Di que sí para abrir un caso en la tienda, o que no para dejarlo. ¿Aviso a la tienda?"
  },
  "ask.put-through": {
    "0": () => "¿Te paso con una persona?"
  },
  "ask.put-through-hint": {
    "0": () => "Di que sí y te paso, o que no para seguir aquí. ¿Te paso con una persona?"
  },
  "ask.summary": {
    "0": () => "¿Les cuento de qué iba esto?"
  },
  "ask.summary-hint": {
    "0": () => "Solo paso temas y las últimas cifras de pedidos, o nada si dices que no. ¿Se lo cuento?"
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
    "0": (d) => "¿Qué tienda: " + choices(d.stores, "es-ES") + "?"
  },
  "ask.store-hint": {
    "0": (d) => "Di el nombre de la tienda o tu código postal. ¿Qué tienda: " + choices(d.stores, "es-ES") + "?"
  },
  "ask.about": {
    "0": () => "¿A qué producto te refieres?"
  },
  "ask.about-hint": {
    "0": () => "Di solo su nombre, como leche entera. ¿A qué producto te refieres?"
  },
  "ask.add-it": {
    "0": () => "¿Lo añado al carrito?",
    "1": () => "¿Lo pongo en tu carrito?",
    "2": () => "¿Quieres que lo añada?"
  },
  "ask.add-named": {
    "0": (d) => "¿Añado " + product(d.name, "es-ES") + " a tu carrito?"
  },
  "ask.add-it-hint": {
    "0": (d) => "Di que sí para añadir " + product(d.name, "es-ES") + ", o que no para dejarlo. ¿Lo añado?"
  },
  "ask.add-which": {
    "0": () => "¿Qué opción añado, si quieres alguna?",
    "1": () => "¿Quieres alguna de ellas, y cuál?"
  },
  "ask.add-which-of": {
    "0": (d) => "¿Añado alguna, y cuál: " + choices(d.options, "es-ES") + "?"
  },
  "ask.add-which-hint": {
    "0": () => "Di su nombre, o primera, segunda o tercera, o que no para dejarlo. ¿Cuál añado?"
  },
  "ask.coupon": {
    "0": () => "¿Qué código pone?"
  },
  "ask.coupon-hint": {
    "0": () => "Di el código como está impreso, o que no para dejarlo. ¿Qué código es?"
  },
  "ask.delivery": {
    "0": () => "¿Qué entrega prefieres?"
  },
  "ask.address": {
    "0": () => "¿A qué dirección lo mando?"
  },
  "ask.payment": {
    "0": () => "¿Con qué quieres pagar?"
  },
  "ask.choice-one": {
    "0": (d) => "¿Qué tal " + text(d.option, "es-ES") + "?"
  },
  "ask.choice-one-hint": {
    "0": (d) => "Di que sí para elegirlo, o que no para dejarlo. ¿Qué tal " + text(d.option, "es-ES") + "?"
  },
  "ask.choice-hint": {
    "0": () => "Di primera, segunda o tercera, o que no para dejarlo. ¿Cuál prefieres?"
  },
  "ask.checkout": {
    "0": () => "¿Quieres pasar por caja?"
  },
  "ask.checkout-hint": {
    "0": () => "Di que sí para oír antes la entrega y el total. ¿Quieres pasar por caja?"
  },
  "ask.resume": {
    "0": () => "¿Quieres pasar ya por caja?"
  },
  "launch.first-guest": {
    "0": (d) => "Te doy la bienvenida a " + d.seller + ". Te digo cuándo abrimos y, en cuanto vincules tu cuenta, puedo hacer pedidos por ti."
  },
  "launch.first-elsewhere": {
    "0": (d) => "Te doy la bienvenida a " + d.seller + ". Te digo cuándo abrimos, y los pedidos se hacen en nuestra página web."
  },
  "launch.first-newcomer": {
    "0": (d) => "Te doy la bienvenida a " + d.seller + ". Puedes decir añade leche entera, o preguntar cuándo abrimos."
  },
  "launch.first-linked": {
    "0": (d) => "Te doy la bienvenida a " + d.seller + ". Puedes decir repite mi café, añade leche, o dónde está mi pedido."
  },
  "launch.returning": {
    "0": (d) => "Hola de nuevo, aquí " + d.seller + ".",
    "1": (d) => "Qué bien oírte otra vez en " + d.seller + ".",
    "2": (d) => "Hola, qué alegría tenerte otra vez en " + d.seller + "."
  },
  "launch.short": {
    "0": (d) => "Hola, aquí " + d.seller + "."
  },
  "launch.cart": {
    "0": (d) => "Tienes " + plural(d.count, 0, es, { "1": "un artículo", other: number("es-ES", d.count, 0) + " artículos" }) + " en el carrito."
  },
  "launch.arriving": {
    "0": (d) => "Tu pedido terminado en " + digits(d.digits, "es-ES") + " llega hoy."
  },
  "account.card": {
    "0": (d) => "Para eso necesito tu cuenta de " + d.seller + ". Te he enviado una tarjeta al teléfono para vincularla."
  },
  "account.expired": {
    "0": (d) => "El vínculo con " + d.seller + " ha caducado. Te he enviado una tarjeta al teléfono para renovarlo."
  },
  "account.elsewhere": {
    "0": (d) => "Para eso hace falta tu cuenta de " + d.seller + ", que aquí no puedo vincular. Puedes pedir en nuestra página web o llamar al " + phone(d.telephone, "es-ES") + "."
  },
  "account.by-code": {
    "0": (d) => "Para eso necesito tu cuenta de " + d.seller + ". En el teléfono, ve a " + d.address + " y escribe " + texts(d.groups, "es-ES") + "."
  },
  "account.not-yet": {
    "0": (d) => "Todavía no está vinculada. En el teléfono, ve a " + d.address + " y escribe " + texts(d.groups, "es-ES") + "."
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
    "0": () => "Ahora mismo no puedo consultar tu cuenta. Inténtalo de nuevo en unos minutos."
  },
  "trouble.shop": {
    "0": (d) => "Ahora mismo no puedo contactar con " + d.seller + ". Inténtalo de nuevo en unos minutos."
  },
  "trouble.shop-hours": {
    "0": (d) => "Ahora mismo no puedo consultar el horario. Puedes llamar al " + phone(d.telephone, "es-ES") + "."
  },
  "trouble.shop-stores": {
    "0": (d) => "Ahora mismo no puedo consultar nuestras tiendas. Puedes llamar al " + phone(d.telephone, "es-ES") + "."
  },
  "trouble.nothing-changed": {
    "0": (d) => "Ahora mismo no puedo contactar con " + d.seller + ", así que tu carrito sigue como estaba. Inténtalo de nuevo en unos minutos."
  },
  "trouble.busy": {
    "0": (d) => "Ahora mismo hay mucho lío en " + d.seller + ". Inténtalo de nuevo en un minuto."
  },
  "trouble.cart-unsure": {
    "0": (d) => d.seller + " no lo ha confirmado a tiempo. Antes de añadirlo otra vez, pregúntame qué hay en tu carrito."
  },
  "trouble.own": {
    "0": () => "He perdido el hilo un momento. Inténtalo de nuevo en unos minutos."
  },
  "trouble.own-after-yes": {
    "0": () => "He perdido el hilo un momento. Antes de pedirlo otra vez, pregúntame dónde está tu pedido."
  },
  "product.added": {
    "0": (d) => "Añadido: " + text(d.item, "es-ES") + " por " + money(d.price, "es-ES") + ".",
    "1": (d) => text(d.item, "es-ES") + " por " + money(d.price, "es-ES") + ", en tu carrito.",
    "2": (d) => "Hecho, " + text(d.item, "es-ES") + " por " + money(d.price, "es-ES") + "."
  },
  "product.added-some": {
    "0": (d) => "Solo " + plural(d.quantity, 0, es, { "1": "quedaba 1", other: "quedaban " + number("es-ES", d.quantity, 0) }) + " de " + product(d.name, "es-ES") + ", y es lo que he añadido."
  },
  "product.some-left": {
    "0": (d) => "Solo " + plural(d.quantity, 0, es, { "1": "quedaba 1", other: "quedaban " + number("es-ES", d.quantity, 0) }) + "."
  },
  "product.sold-out": {
    "0": (d) => "Ahora mismo no queda nada de " + product(d.name, "es-ES") + "."
  },
  "product.not-found": {
    "0": (d) => "No encuentro " + quoted(d.heard, "es-ES") + ".",
    "1": (d) => "No veo " + quoted(d.heard, "es-ES") + " en la tienda.",
    "2": (d) => "Me parece que no tenemos " + quoted(d.heard, "es-ES") + "."
  },
  "product.not-found-here": {
    "0": () => "Me parece que eso no lo tenemos."
  },
  "product.not-bought": {
    "0": (d) => "Aquí todavía no has pedido " + quoted(d.heard, "es-ES") + ", pero en la tienda sí hay."
  },
  "product.pricey": {
    "0": (d) => "Eso suma " + money(d.price, "es-ES") + "."
  },
  "product.left": {
    "0": () => "De acuerdo, lo dejo fuera."
  },
  "about.price": {
    "0": (d) => "Son " + money(d.price, "es-ES") + " por " + product(d.name, "es-ES") + ".",
    "1": (d) => money(d.price, "es-ES") + " por " + product(d.name, "es-ES") + "."
  },
  "about.price-of": {
    "0": (d) => "Son " + money(d.price, "es-ES") + " por " + product(d.name, "es-ES") + ", así que " + plural(d.quantity, 0, es, { other: number("es-ES", d.quantity, 0) }) + " salen por " + money(d.total, "es-ES") + "."
  },
  "about.price-but-out": {
    "0": (d) => "Son " + money(d.price, "es-ES") + " por " + product(d.name, "es-ES") + ", pero ahora mismo no queda nada."
  },
  "about.closest": {
    "0": (d) => "Lo más parecido que he encontrado es " + product(d.name, "es-ES") + ", por " + money(d.price, "es-ES") + "."
  },
  "about.priced": {
    "0": (d) => product(d.name, "es-ES") + " por " + money(d.price, "es-ES")
  },
  "about.prices": {
    "0": (d) => "Tenemos " + texts(d.items, "es-ES") + "."
  },
  "about.have": {
    "0": (d) => "Sí, tenemos " + product(d.name, "es-ES") + ", por " + money(d.price, "es-ES") + ".",
    "1": (d) => "Sí, hay " + product(d.name, "es-ES") + ", por " + money(d.price, "es-ES") + "."
  },
  "about.few-left": {
    "0": (d) => "Sí, pero solo " + plural(d.quantity, 0, es, { "1": "queda 1", other: "quedan " + number("es-ES", d.quantity, 0) }) + " de " + product(d.name, "es-ES") + ", por " + money(d.price, "es-ES") + plural(d.quantity, 0, es, { "1": "", other: " la unidad" }) + "."
  },
  "about.have-several": {
    "0": (d) => "Sí, tenemos " + texts(d.items, "es-ES") + "."
  },
  "about.instead": {
    "0": (d) => "Lo que sí tenemos es " + texts(d.items, "es-ES") + "."
  },
  "about.gone": {
    "0": (d) => "Ya no vendemos " + product(d.name, "es-ES") + "."
  },
  "about.sizes": {
    "0": (d) => "De " + product(d.name, "es-ES") + " hay " + texts(d.sizes, "es-ES") + "."
  },
  "about.more-sizes": {
    "0": (d) => plural(d.count, 0, es, { "1": "otro tamaño", other: "otros " + number("es-ES", d.count, 0) + " tamaños" })
  },
  "about.one-size": {
    "0": (d) => "De " + product(d.name, "es-ES") + " hay un solo tamaño, " + product(d.size, "es-ES") + ", por " + money(d.price, "es-ES") + "."
  },
  "about.one-size-unnamed": {
    "0": (d) => "De " + product(d.name, "es-ES") + " hay un solo tamaño, por " + money(d.price, "es-ES") + "."
  },
  "about.sizes-of-several": {
    "0": (d) => "Tenemos " + texts(d.clauses, "es-ES") + "."
  },
  "about.sizes-clause": {
    "0": (d) => product(d.name, "es-ES") + " en " + choices(d.sizes, "es-ES")
  },
  "about.size-clause-unnamed": {
    "0": (d) => product(d.name, "es-ES") + " en un solo tamaño"
  },
  "about.cheaper": {
    "0": (d) => "Con " + product(d.name, "es-ES") + " te ahorras " + money(d.difference, "es-ES") + ": son " + money(d.price, "es-ES") + " frente a " + money(d.otherPrice, "es-ES") + " por " + product(d.other, "es-ES") + "."
  },
  "about.same-price": {
    "0": (d) => product(d.name, "es-ES") + " y " + product(d.other, "es-ES") + " cuestan lo mismo, " + money(d.price, "es-ES") + "."
  },
  "about.same-size": {
    "0": () => "El tamaño es el mismo."
  },
  "about.bigger": {
    "0": (d) => "Viene más cantidad en " + product(d.name, "es-ES") + "."
  },
  "about.per-unit": {
    "0": (d) => "Lo más barato " + select(d.size, { bigger: "también es más grande", other: "es más pequeño" }) + ": por " + select(d.unit, { ounce: "onza", other: "unidad" }) + " sale a " + money(d.each, "es-ES") + " frente a " + money(d.otherEach, "es-ES") + "."
  },
  "about.same-per-unit": {
    "0": (d) => "Lo más barato " + select(d.size, { bigger: "también es más grande", other: "es más pequeño" }) + ", y sale más o menos igual por " + select(d.unit, { ounce: "onza", other: "unidad" }) + "."
  },
  "stores.place": {
    "0": (d) => d.store + " está en " + d.street + ", en " + d.city + "."
  },
  "stores.places": {
    "0": (d) => texts(d.clauses, "es-ES") + "."
  },
  "stores.place-clause": {
    "0": (d) => d.store + " está en " + d.street + ", en " + d.city
  },
  "stores.map-sent": {
    "0": () => "Te he enviado al teléfono cómo llegar.",
    "1": () => "Tienes el mapa en el teléfono."
  },
  "stores.card-title": {
    "0": (d) => "Dónde está " + d.seller
  },
  "stores.card-address": {
    "0": (d) => d.store + ": " + d.street + ", " + d.city + ", " + d.region
  },
  "stores.phone": {
    "0": (d) => "El teléfono de " + d.name + " es el " + phone(d.telephone, "es-ES") + "."
  },
  "stores.phone-title": {
    "0": (d) => "Llama a " + d.name
  },
  "stores.phone-text": {
    "0": (d) => phone(d.telephone, "es-ES")
  },
  "several.added": {
    "0": (d) => "Añadido: " + texts(d.items, "es-ES") + " por " + money(d.price, "es-ES") + ".",
    "1": (d) => texts(d.items, "es-ES") + " por " + money(d.price, "es-ES") + ", en tu carrito.",
    "2": (d) => "Hecho, " + texts(d.items, "es-ES") + " por " + money(d.price, "es-ES") + "."
  },
  "several.added-but": {
    "0": (d) => "Añadido: " + texts(d.items, "es-ES") + " por " + money(d.price, "es-ES") + ", pero " + texts(d.clauses, "es-ES") + "."
  },
  "several.removed": {
    "0": (d) => "He quitado " + texts(d.items, "es-ES") + "."
  },
  "several.removed-but": {
    "0": (d) => "He quitado " + texts(d.items, "es-ES") + ", pero " + texts(d.clauses, "es-ES") + "."
  },
  "several.noted": {
    "0": (d) => "Por ahora tengo " + texts(d.items, "es-ES") + "."
  },
  "several.noted-but": {
    "0": (d) => "Por ahora tengo " + texts(d.items, "es-ES") + ", pero " + texts(d.clauses, "es-ES") + "."
  },
  "several.unsure": {
    "0": (d) => "Tengo dudas con " + quoted(d.heard, "es-ES") + "."
  },
  "several.clause-unknown": {
    "0": (d) => "no encuentro " + quoted(d.heard, "es-ES")
  },
  "several.clause-not-there": {
    "0": (d) => "no veo " + quoted(d.heard, "es-ES") + " en tu carrito"
  },
  "usual.none": {
    "0": () => "Aún no sé qué sueles comprar: este es tu último pedido."
  },
  "usual.weekly": {
    "0": (d) => "Compras " + plural(d.count, 0, es, { "1": "esto", other: "todo esto" }) + " más o menos cada " + plural(d.weeks, 0, es, { "1": "semana", other: number("es-ES", d.weeks, 0) + " semanas" }) + "."
  },
  "usual.all-missing": {
    "0": () => "Ahora mismo está agotado todo lo que sueles comprar."
  },
  "usual.between": {
    "0": (d) => "Compras todo esto cada " + d.from + " a " + plural(d.to, 0, es, { one: number("es-ES", d.to, 0) + " semana", other: number("es-ES", d.to, 0) + " semanas" }) + "."
  },
  "usual.early": {
    "0": (d) => "Es un poco pronto, porque compras " + plural(d.count, 0, es, { "1": "esto", other: "todo esto" }) + " más o menos cada " + plural(d.weeks, 0, es, { "1": "semana", other: number("es-ES", d.weeks, 0) + " semanas" }) + "."
  },
  "usual.early-between": {
    "0": (d) => "Es un poco pronto, porque compras todo esto cada " + d.from + " a " + plural(d.to, 0, es, { one: number("es-ES", d.to, 0) + " semana", other: number("es-ES", d.to, 0) + " semanas" }) + "."
  },
  "undo.offer": {
    "0": (d) => "Tu pedido terminado en " + digits(d.digits, "es-ES") + " lleva " + texts(d.items, "es-ES") + " y suma " + money(d.total, "es-ES") + "."
  },
  "undo.offer-quiet": {
    "0": (d) => "Tu pedido terminado en " + digits(d.digits, "es-ES") + " es de " + money(d.total, "es-ES") + "."
  },
  "undo.done": {
    "0": (d) => "Tu pedido terminado en " + digits(d.digits, "es-ES") + " está cancelado, y te devolvemos " + money(d.total, "es-ES") + "."
  },
  "undo.kept": {
    "0": () => "De acuerdo, tu pedido se queda como está."
  },
  "undo.none": {
    "0": () => "No tienes ningún pedido que se pueda cancelar."
  },
  "undo.already": {
    "0": (d) => "Tu pedido terminado en " + digits(d.digits, "es-ES") + " ya estaba cancelado."
  },
  "undo.too-late": {
    "0": (d) => "Ya es tarde para cancelar por voz tu pedido terminado en " + digits(d.digits, "es-ES") + "."
  },
  "undo.unsure": {
    "0": (d) => d.seller + " no lo ha confirmado a tiempo. Pregúntame en un minuto dónde está tu pedido."
  },
  "person.open": {
    "0": (d) => "Puedes hablar con una persona en el " + phone(d.telephone, "es-ES") + ", hasta " + time(d.closes, "es-ES") + "."
  },
  "person.all-day": {
    "0": (d) => "Puedes hablar con una persona en el " + phone(d.telephone, "es-ES") + ", de día y de noche."
  },
  "person.closed": {
    "0": (d) => "Ahora mismo no hay nadie. Puedes hablar con una persona en el " + phone(d.telephone, "es-ES") + ", " + day(d.day, "es-ES", (" on").trim()) + " desde " + time(d.opens, "es-ES") + "."
  },
  "person.closed-for-long": {
    "0": (d) => "Esta semana no hay nadie. El teléfono es el " + phone(d.telephone, "es-ES") + "."
  },
  "person.transfer": {
    "0": () => "Un momento, te paso con una persona."
  },
  "person.card-title": {
    "0": (d) => "Habla con " + d.seller
  },
  "topic.order": {
    "0": () => "preguntó por un pedido"
  },
  "topic.order-digits": {
    "0": (d) => "preguntó por el pedido terminado en " + digits(d.digits, "es-ES")
  },
  "topic.cancel": {
    "0": () => "quería cancelar un pedido"
  },
  "topic.cancel-digits": {
    "0": (d) => "quería cancelar el pedido terminado en " + digits(d.digits, "es-ES")
  },
  "topic.problem": {
    "0": () => "tiene un problema con un pedido"
  },
  "topic.problem-digits": {
    "0": (d) => "tiene un problema con el pedido terminado en " + digits(d.digits, "es-ES")
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
    "0": (d) => "Se trata de " + texts(d.items, "es-ES") + ", de tu pedido terminado en " + digits(d.digits, "es-ES") + ", hecho " + day(d.day, "es-ES", (" on").trim()) + "."
  },
  "problem.about-order": {
    "0": (d) => "Se trata de tu pedido terminado en " + digits(d.digits, "es-ES") + ", hecho " + day(d.day, "es-ES", (" on").trim()) + "."
  },
  "problem.opened": {
    "0": (d) => d.seller + " tiene tu caso, terminado en " + digits(d.digits, "es-ES") + "."
  },
  "problem.open-already": {
    "0": (d) => d.seller + " ya tenía ese caso, terminado en " + digits(d.digits, "es-ES") + "."
  },
  "problem.answer": {
    "0": (d) => "La respuesta te llega por correo electrónico " + day(d.day, "es-ES", (" until").trim()) + "."
  },
  "problem.answer-due": {
    "0": () => "La respuesta llega por correo electrónico."
  },
  "problem.left": {
    "0": () => "De acuerdo, lo dejo."
  },
  "problem.no-order": {
    "0": () => "Ya no encuentro ese pedido."
  },
  "problem.unsure": {
    "0": (d) => d.seller + " no lo ha confirmado a tiempo. Dímelo otra vez en un minuto; seguirá siendo un solo caso."
  },
  "change.now": {
    "0": (d) => "Ahora tienes " + text(d.item, "es-ES") + ", por " + money(d.price, "es-ES") + ".",
    "1": (d) => "Cambiado: " + text(d.item, "es-ES") + ", por " + money(d.price, "es-ES") + "."
  },
  "change.swapped": {
    "0": (d) => "Lo he cambiado por " + text(d.item, "es-ES") + ", " + money(d.price, "es-ES") + ".",
    "1": (d) => "En su lugar tienes ahora " + text(d.item, "es-ES") + ", por " + money(d.price, "es-ES") + "."
  },
  "change.already": {
    "0": (d) => "Ya tienes " + text(d.item, "es-ES") + "."
  },
  "change.closest": {
    "0": (d) => "Lo más parecido que tengo es " + product(d.name, "es-ES") + "."
  },
  "change.noted": {
    "0": () => "De acuerdo."
  },
  "wrong.no-other": {
    "0": () => "No tengo nada más que se le parezca."
  },
  "wrong.fine": {
    "0": () => "De acuerdo, eso no."
  },
  "back.out": {
    "0": (d) => "He vuelto a quitar " + texts(d.items, "es-ES") + ".",
    "1": (d) => texts(d.items, "es-ES") + ", fuera otra vez."
  },
  "back.in": {
    "0": (d) => "He vuelto a poner " + texts(d.items, "es-ES") + ".",
    "1": (d) => texts(d.items, "es-ES") + ", dentro otra vez."
  },
  "back.both": {
    "0": (d) => "He vuelto a poner " + texts(d.back, "es-ES") + ", y he quitado " + texts(d.out, "es-ES") + "."
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
    "0": (d) => "Hay " + plural(d.count, 0, es, { "1": "un artículo", other: number("es-ES", d.count, 0) + " artículos" }) + " en tu carrito."
  },
  "clear.done": {
    "0": (d) => "Hecho, " + plural(d.count, 0, es, { "1": "un artículo ha salido", other: "los " + number("es-ES", d.count, 0) + " artículos han salido" }) + " de tu carrito.",
    "1": (d) => "He quitado " + plural(d.count, 0, es, { "1": "un artículo", other: "los " + number("es-ES", d.count, 0) + " artículos" }) + ", así que tu carrito está vacío."
  },
  "clear.kept": {
    "0": () => "De acuerdo, tu carrito se queda como está."
  },
  "start-over.fresh": {
    "0": () => "De acuerdo, desde el principio.",
    "1": () => "Muy bien, empezamos otra vez."
  },
  "start-over.nothing-ordered": {
    "0": () => "De acuerdo, no se ha pedido nada y empezamos otra vez."
  },
  "privacy.known": {
    "0": (d) => "Guardo esto: " + plural(d.links, 0, es, { "0": "ningún vínculo con tu cuenta", "1": "el vínculo con tu cuenta", other: number("es-ES", d.links, 0) + " vínculos con tu cuenta" }) + ", " + plural(d.orders, 0, es, { "0": "ningún pedido", "1": "un pedido", other: number("es-ES", d.orders, 0) + " pedidos" }) + " por voz" + select(d.code, { yes: ", un código de voz", other: "" }) + select(d.limits, { yes: ", tus límites", other: "" }) + " y cuándo fue tu última visita."
  },
  "privacy.known-page": {
    "0": () => "Te he enviado un enlace para verlo o borrarlo todo."
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
    "0": () => "Hecho. Tu cuenta está desvinculada y he borrado lo que guardaba. Adiós."
  },
  "privacy.forgotten-guest": {
    "0": () => "Hecho. He borrado lo que guardaba. Adiós."
  },
  "privacy.kept": {
    "0": () => "De acuerdo, todo se queda como está."
  },
  "privacy.hushed": {
    "0": () => "De eso solo hablo con una voz que reconozco. Lo encuentras en tu cuenta."
  },
  "reason.bought": {
    "0": (d) => "He elegido " + product(d.name, "es-ES") + " porque es lo que compraste " + day(d.day, "es-ES", (" on").trim()) + "."
  },
  "reason.bought-often": {
    "0": (d) => "Has comprado " + product(d.name, "es-ES") + " " + plural(d.times, 0, es, { "1": "una vez", other: number("es-ES", d.times, 0) + " veces" }) + ", la última " + day(d.day, "es-ES", (" on").trim()) + ", así que he elegido eso."
  },
  "reason.only": {
    "0": (d) => "He elegido " + product(d.name, "es-ES") + " porque es lo más parecido que tenemos."
  },
  "reason.chosen": {
    "0": (d) => "He puesto " + product(d.name, "es-ES") + " porque es lo que elegiste."
  },
  "reason.none": {
    "0": () => "Todavía no he elegido nada por ti."
  },
  "cart.empty": {
    "0": () => "Tu carrito está vacío."
  },
  "cart.holds": {
    "0": (d) => "Tienes " + plural(d.count, 0, es, { "1": "un artículo", other: number("es-ES", d.count, 0) + " artículos" }) + " en el carrito: " + texts(d.items, "es-ES") + ". Son " + money(d.subtotal, "es-ES") + " sin envío ni impuestos."
  },
  "cart.summary": {
    "0": (d) => "Son " + plural(d.count, 0, es, { "1": "un artículo", other: number("es-ES", d.count, 0) + " artículos" }) + ", " + money(d.subtotal, "es-ES") + " sin envío ni impuestos."
  },
  "cart.removed": {
    "0": (d) => "He quitado " + text(d.item, "es-ES") + ".",
    "1": (d) => text(d.item, "es-ES") + ", fuera.",
    "2": (d) => "De acuerdo, he quitado " + text(d.item, "es-ES") + "."
  },
  "cart.holds-count": {
    "0": (d) => "Tienes " + plural(d.count, 0, es, { "1": "un artículo", other: number("es-ES", d.count, 0) + " artículos" }) + " en el carrito, " + money(d.subtotal, "es-ES") + " sin envío ni impuestos."
  },
  "cart.not-there": {
    "0": (d) => "No veo " + quoted(d.heard, "es-ES") + " en tu carrito."
  },
  "cart.gone-already": {
    "0": () => "Eso ya no está en tu carrito."
  },
  "cart.kept": {
    "0": () => "Tu carrito queda guardado para la próxima vez."
  },
  "reorder.shortage": {
    "0": (d) => texts(d.clauses, "es-ES") + "."
  },
  "reorder.clause-gone": {
    "0": (d) => "no queda nada de " + product(d.name, "es-ES")
  },
  "reorder.clause-no-longer": {
    "0": (d) => "ya no vendemos " + product(d.name, "es-ES")
  },
  "reorder.clause-few": {
    "0": (d) => "solo " + plural(d.quantity, 0, es, { "1": "queda 1", other: "quedan " + number("es-ES", d.quantity, 0) }) + " de " + product(d.name, "es-ES")
  },
  "reorder.all-missing": {
    "0": () => "Ahora mismo está agotado todo lo de tu último pedido."
  },
  "reorder.no-orders": {
    "0": () => "Aquí todavía no has pedido nada."
  },
  "purchase.read-out": {
    "0": (d) => "El pedido sería " + texts(d.items, "es-ES") + ", de " + d.seller + ", " + text(d.delivery, "es-ES") + ", " + text(d.price, "es-ES") + ", con tu " + text(d.payment, "es-ES") + "."
  },
  "purchase.read-out-together": {
    "0": (d) => "Con tu carrito, el pedido sería " + texts(d.items, "es-ES") + ", de " + d.seller + ", " + text(d.delivery, "es-ES") + ", " + text(d.price, "es-ES") + ", con tu " + text(d.payment, "es-ES") + "."
  },
  "purchase.price": {
    "0": (d) => "por " + money(d.total, "es-ES") + " con impuestos y envío"
  },
  "purchase.price-pickup": {
    "0": (d) => "por " + money(d.total, "es-ES") + " con impuestos"
  },
  "purchase.price-off": {
    "0": (d) => "por " + money(d.total, "es-ES") + " con impuestos, envío y " + money(d.off, "es-ES") + " de descuento"
  },
  "purchase.price-pickup-off": {
    "0": (d) => "por " + money(d.total, "es-ES") + " con impuestos y " + money(d.off, "es-ES") + " de descuento"
  },
  "purchase.shipping-window": {
    "0": (d) => "a domicilio " + day(d.day, "es-ES", (" on").trim()) + " de " + time(d.from, "es-ES") + " a " + time(d.to, "es-ES")
  },
  "purchase.shipping-until": {
    "0": (d) => "a domicilio " + day(d.day, "es-ES", (" on").trim()) + " antes de " + time(d.to, "es-ES")
  },
  "purchase.shipping-until-to": {
    "0": (d) => "a domicilio en " + d.street + " " + day(d.day, "es-ES", (" on").trim()) + " antes de " + time(d.to, "es-ES")
  },
  "purchase.shipping-by": {
    "0": (d) => "a domicilio " + day(d.day, "es-ES", (" until").trim())
  },
  "purchase.shipping-window-to": {
    "0": (d) => "a domicilio en " + d.street + " " + day(d.day, "es-ES", (" on").trim()) + " de " + time(d.from, "es-ES") + " a " + time(d.to, "es-ES")
  },
  "purchase.shipping-by-to": {
    "0": (d) => "a domicilio en " + d.street + " " + day(d.day, "es-ES", (" until").trim())
  },
  "purchase.pickup": {
    "0": (d) => d.title + ", listo " + day(d.day, "es-ES", (" on").trim()) + " a " + time(d.from, "es-ES")
  },
  "purchase.card": {
    "0": (d) => d.brand + " terminada en " + digits(d.lastFour, "es-ES")
  },
  "purchase.other-method": {
    "0": () => "método de pago guardado"
  },
  "purchase.placed": {
    "0": (d) => "Pedido hecho: " + texts(d.items, "es-ES") + " por " + money(d.total, "es-ES") + ". " + text(d.arrival, "es-ES") + ", y el número de pedido termina en " + digits(d.digits, "es-ES") + ".",
    "1": (d) => "Ya está pedido: " + texts(d.items, "es-ES") + " por " + money(d.total, "es-ES") + ". " + text(d.arrival, "es-ES") + ", y el número de pedido termina en " + digits(d.digits, "es-ES") + ".",
    "2": (d) => "Tu pedido está hecho: " + texts(d.items, "es-ES") + " por " + money(d.total, "es-ES") + ". " + text(d.arrival, "es-ES") + ", y el número de pedido termina en " + digits(d.digits, "es-ES") + "."
  },
  "purchase.placed-before": {
    "0": (d) => "Eso ya estaba pedido: " + texts(d.items, "es-ES") + " por " + money(d.total, "es-ES") + ". " + text(d.arrival, "es-ES") + ", y el número de pedido termina en " + digits(d.digits, "es-ES") + "."
  },
  "purchase.arrival-window": {
    "0": (d) => "Llega " + day(d.day, "es-ES", (" on").trim()) + " entre " + time(d.from, "es-ES") + " y " + time(d.to, "es-ES")
  },
  "purchase.arrival-by": {
    "0": (d) => "Llega " + day(d.day, "es-ES", (" until").trim())
  },
  "purchase.arrival-pickup": {
    "0": (d) => "Estará listo " + day(d.day, "es-ES", (" on").trim()) + " a " + time(d.from, "es-ES")
  },
  "purchase.not-placed": {
    "0": () => "De acuerdo, no se ha pedido nada."
  },
  "purchase.withdrawn": {
    "0": () => "No se ha pedido nada."
  },
  "purchase.expired": {
    "0": () => "Esa oferta ha caducado, así que no se ha pedido nada."
  },
  "purchase.gone-meanwhile": {
    "0": () => "Entretanto se ha agotado o ha salido de tu carrito, así que no se ha pedido nada."
  },
  "purchase.nothing-to-approve": {
    "0": () => "No hay nada que confirmar, y no se ha pedido nada."
  },
  "purchase.wrong-code": {
    "0": (d) => "Ese código no es correcto, y " + plural(d.left, 0, es, { "1": "queda un intento", other: "quedan " + number("es-ES", d.left, 0) + " intentos" }) + "."
  },
  "purchase.wrong-pin": {
    "0": () => "Ese PIN no coincide."
  },
  "purchase.declined": {
    "0": () => "Tu tarjeta ha sido rechazada, así que no se ha pedido nada. Te he enviado un enlace para elegir otra."
  },
  "purchase.declined-no-card": {
    "0": () => "Tu tarjeta ha sido rechazada, así que no se ha pedido nada. Elige otra en tu cuenta, en nuestra página web."
  },
  "purchase.needs-action": {
    "0": () => "Tu banco necesita tu aprobación antes de que este pedido salga adelante. Te he enviado un enlace para terminarlo."
  },
  "purchase.needs-action-no-card": {
    "0": () => "Tu banco necesita tu aprobación antes de que este pedido salga adelante. Entra en tu cuenta en nuestra página web para terminarlo."
  },
  "purchase.bank-waits": {
    "0": (d) => "Tu pedido de " + money(d.total, "es-ES") + " espera la aprobación de tu banco, y te he enviado otra vez el enlace."
  },
  "purchase.bank-waits-no-card": {
    "0": (d) => "Tu pedido de " + money(d.total, "es-ES") + " espera la aprobación de tu banco en tu cuenta, en nuestra página web."
  },
  "purchase.still-confirming": {
    "0": (d) => "Todavía lo estoy confirmando con " + d.seller + ". Pregúntame en un minuto dónde está tu pedido y, por favor, no lo pidas otra vez.",
    "1": (d) => d.seller + " aún no ha confirmado tu pedido. Pregúntame otra vez en un minuto y, por favor, no lo pidas dos veces."
  },
  "purchase.failed": {
    "0": (d) => "No he podido contactar con " + d.seller + ", así que no se ha pedido nada."
  },
  "purchase.settled": {
    "0": (d) => "Tu pedido anterior salió adelante, " + money(d.total, "es-ES") + ", terminado en " + digits(d.digits, "es-ES") + "."
  },
  "purchase.not-settled": {
    "0": () => "Tu pedido anterior no salió adelante, y no se ha cobrado nada."
  },
  "purchase.changed-total": {
    "0": (d) => "El total ha cambiado de " + money(d.before, "es-ES") + " a " + money(d.now, "es-ES") + "."
  },
  "purchase.changed": {
    "0": (d) => "Desde que lo leí, " + texts(d.changes, "es-ES") + "."
  },
  "purchase.changed-line": {
    "0": (d) => "de " + product(d.name, "es-ES") + " hay " + d.now + " en vez de " + d.before
  },
  "purchase.changed-gone": {
    "0": (d) => "ya no hay " + product(d.name, "es-ES")
  },
  "purchase.changed-delivery": {
    "0": () => "ha cambiado la entrega"
  },
  "purchase.changed-payment": {
    "0": () => "ha cambiado la forma de pago"
  },
  "purchase.changed-discount": {
    "0": () => "ha cambiado el descuento"
  },
  "purchase.changed-discount-gone": {
    "0": () => "el cupón ha dejado de valer"
  },
  "purchase.receipt-title": {
    "0": (d) => "Pedido " + d.number + " en " + d.seller
  },
  "purchase.receipt-line": {
    "0": (d) => d.quantity + " × " + d.name + ": " + money(d.total, "es-ES")
  },
  "purchase.receipt-total": {
    "0": (d) => "Total: " + money(d.total, "es-ES") + ", a cargo de tu " + text(d.payment, "es-ES")
  },
  "purchase.receipt-delivery": {
    "0": (d) => "Entrega: " + text(d.delivery, "es-ES")
  },
  "choice.option": {
    "0": (d) => day(d.day, "es-ES", (" on").trim()) + " desde " + time(d.from, "es-ES") + " " + text(d.cost, "es-ES")
  },
  "choice.option-pickup": {
    "0": (d) => d.title + " " + day(d.day, "es-ES", (" on").trim())
  },
  "choice.option-card": {
    "0": (d) => d.brand + " " + digits(d.lastFour, "es-ES")
  },
  "choice.window": {
    "0": (d) => day(d.day, "es-ES", (" on").trim()) + " de " + time(d.from, "es-ES") + " a " + time(d.to, "es-ES") + " " + text(d.cost, "es-ES")
  },
  "choice.by": {
    "0": (d) => "para " + day(d.day, "es-ES", (" on").trim()) + " " + text(d.cost, "es-ES")
  },
  "choice.pickup": {
    "0": (d) => d.title + " " + day(d.day, "es-ES", (" on").trim()) + " desde " + time(d.from, "es-ES") + " " + text(d.cost, "es-ES")
  },
  "choice.cost": {
    "0": (d) => "por " + money(d.cost, "es-ES")
  },
  "choice.free": {
    "0": () => "gratis"
  },
  "choice.empty-cart": {
    "0": () => "Tu carrito está vacío, así que todavía no hay nada que entregar."
  },
  "choice.delivery-set": {
    "0": (d) => "La entrega de tu carrito queda así: " + text(d.delivery, "es-ES") + "."
  },
  "choice.delivery-already": {
    "0": () => "La entrega ya estaba puesta así."
  },
  "choice.delivery-gone": {
    "0": () => "Esa opción se acaba de cerrar, así que he dejado la entrega como estaba."
  },
  "choice.no-such-delivery": {
    "0": () => "No hay ninguna entrega así."
  },
  "choice.no-delivery": {
    "0": (d) => "Ahora mismo " + d.seller + " no tiene ninguna entrega para tu carrito."
  },
  "choice.address-set": {
    "0": (d) => "La dirección de entrega ahora es " + text(d.address, "es-ES") + "."
  },
  "choice.address-set-only": {
    "0": (d) => "La dirección de entrega ahora es " + text(d.address, "es-ES") + ". La entrega allí se elige al pasar por caja."
  },
  "choice.address-already": {
    "0": () => "Esa ya es la dirección de entrega."
  },
  "choice.undeliverable": {
    "0": (d) => d.seller + " no reparte ahí, así que he dejado la dirección como estaba."
  },
  "choice.no-such-address": {
    "0": () => "No veo esa dirección en tu cuenta."
  },
  "choice.only-address": {
    "0": () => "En tu cuenta hay una sola dirección."
  },
  "choice.no-address": {
    "0": () => "No hay ninguna dirección en tu cuenta. Puedes añadir una en nuestra página web."
  },
  "choice.payment-set": {
    "0": (d) => "Para un pedido en los próximos cinco minutos uso tu " + text(d.payment, "es-ES") + "."
  },
  "choice.payment-already": {
    "0": (d) => "Ya va a cargo de tu " + text(d.payment, "es-ES") + "."
  },
  "choice.no-such-payment": {
    "0": () => "No veo esa tarjeta en tu cuenta."
  },
  "choice.only-payment": {
    "0": (d) => "En tu cuenta solo está tu " + text(d.payment, "es-ES") + "."
  },
  "choice.no-payment": {
    "0": () => "No hay ninguna tarjeta en tu cuenta. Puedes añadir una en nuestra página web."
  },
  "estimate.offers": {
    "0": (d) => "Puedo ofrecerte " + choices(d.clauses, "es-ES") + "."
  },
  "estimate.not-then": {
    "0": (d) => "No hay nada así, pero puedo ofrecerte " + choices(d.clauses, "es-ES") + "."
  },
  "estimate.empty-cart": {
    "0": () => "Los días y los precios dependen del pedido, y tu carrito está vacío."
  },
  "estimate.other-place": {
    "0": () => "Solo lo sé para la dirección de tu carrito."
  },
  "coupon.applied": {
    "0": (d) => "Ese cupón descuenta " + money(d.off, "es-ES") + "."
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
    "0": () => "Ese cupón está caducado."
  },
  "coupon.used-up": {
    "0": () => "Ese cupón ya está gastado."
  },
  "coupon.minimum": {
    "0": (d) => "A tu carrito le faltan " + money(d.missing, "es-ES") + " para ese cupón."
  },
  "coupon.minimum-not-told": {
    "0": () => "Tu carrito es demasiado pequeño para ese cupón."
  },
  "coupon.empty-cart": {
    "0": () => "Tu carrito está vacío, así que todavía no hay nada que descontar."
  },
  "hand-over.over-limit": {
    "0": (d) => "Eso suma " + money(d.total, "es-ES") + ", y un pedido así de grande necesita un código de voz. Te he enviado un enlace para crear uno, o para terminar en el teléfono."
  },
  "hand-over.order-limit": {
    "0": (d) => "Eso suma " + money(d.total, "es-ES") + ", más del límite que pusiste para un pedido. Te he enviado un enlace para terminar en el teléfono."
  },
  "hand-over.day-limit": {
    "0": (d) => "Con " + money(d.total, "es-ES") + " más superarías tu límite diario. Te he enviado un enlace para terminar en el teléfono."
  },
  "hand-over.speaker-unknown": {
    "0": () => "No reconozco tu voz, y aquí solo puede pedir una voz conocida. Te he enviado un enlace para terminar en el teléfono."
  },
  "hand-over.channel-may-not-pay": {
    "0": () => "En este chat no se hacen pedidos. Aquí tienes un enlace para terminar en tu cuenta."
  },
  "hand-over.code-locked": {
    "0": () => "Tu código de voz está bloqueado, así que no se ha pedido nada. Te he enviado un enlace para desbloquearlo."
  },
  "hand-over.code-locked-no-card": {
    "0": () => "Tu código de voz está bloqueado, así que no se ha pedido nada. Puedes desbloquearlo en tu configuración de voz, en nuestra página web."
  },
  "hand-over.pin-locked": {
    "0": () => "Tu PIN está bloqueado, así que no se ha pedido nada. Te he enviado un enlace para terminar en el teléfono."
  },
  "hand-over.no-payment-method": {
    "0": () => "Todavía no hay ningún método de pago en tu cuenta. Te he enviado un enlace para añadir uno y terminar."
  },
  "hand-over.no-address": {
    "0": () => "Todavía no hay ninguna dirección de entrega en tu cuenta. Te he enviado un enlace para añadir una y terminar."
  },
  "hand-over.no-delivery": {
    "0": () => "No he encontrado forma de llevar esto a tu dirección. Te he enviado un enlace para elegir otra."
  },
  "hand-over.shop-cannot-charge": {
    "0": () => "Este pedido se termina en el teléfono. Te he enviado un enlace."
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
    "0": (d) => "No encuentro ningún pedido tuyo terminado en " + digits(d.digits, "es-ES") + "."
  },
  "order.none-with": {
    "0": (d) => "No veo " + quoted(d.heard, "es-ES") + " en tus últimos pedidos."
  },
  "order.none-from": {
    "0": (d) => "No veo ningún pedido hecho " + day(d.day, "es-ES", (" on").trim()) + " entre los últimos."
  },
  "order.none-then": {
    "0": () => "No veo ningún pedido de entonces entre los últimos."
  },
  "order.with": {
    "0": (d) => "Lleva " + texts(d.items, "es-ES") + "."
  },
  "order.latest-with": {
    "0": (d) => "Es el último con " + texts(d.items, "es-ES") + "."
  },
  "order.latest-open-with": {
    "0": (d) => "Es el último abierto con " + texts(d.items, "es-ES") + "."
  },
  "order.latest-then": {
    "0": () => "Es el último de entonces."
  },
  "order.still-packed": {
    "0": (d) => "Todavía en preparación, en tu pedido terminado en " + digits(d.digits, "es-ES") + ": " + texts(d.items, "es-ES") + "."
  },
  "order.processing": {
    "0": (d) => "Tu pedido terminado en " + digits(d.digits, "es-ES") + " se está preparando" + text(d.expected, "es-ES") + "."
  },
  "order.payment-due": {
    "0": (d) => "Tu pedido terminado en " + digits(d.digits, "es-ES") + " está a la espera de tu pago."
  },
  "order.in-transit": {
    "0": (d) => "Tu pedido terminado en " + digits(d.digits, "es-ES") + " está en camino" + text(d.expected, "es-ES") + "."
  },
  "order.out-for-delivery": {
    "0": (d) => "Tu pedido terminado en " + digits(d.digits, "es-ES") + " está en reparto" + text(d.expected, "es-ES") + "."
  },
  "order.ready": {
    "0": (d) => "Tu pedido terminado en " + digits(d.digits, "es-ES") + " está listo para recoger."
  },
  "order.delivered": {
    "0": (d) => "Tu pedido terminado en " + digits(d.digits, "es-ES") + " se entregó" + text(d.delivered, "es-ES") + "."
  },
  "order.cancelled": {
    "0": (d) => "Tu pedido terminado en " + digits(d.digits, "es-ES") + " se canceló."
  },
  "order.returned": {
    "0": (d) => "Tu pedido terminado en " + digits(d.digits, "es-ES") + " se devolvió."
  },
  "order.problem": {
    "0": (d) => "Hay un problema con tu pedido terminado en " + digits(d.digits, "es-ES") + ". Llama al " + phone(d.telephone, "es-ES") + "."
  },
  "order.partial": {
    "0": (d) => "Parte de tu pedido " + digits(d.digits, "es-ES") + " está en camino" + text(d.expected, "es-ES") + ": " + texts(d.items, "es-ES") + "."
  },
  "order.partial-delivered": {
    "0": (d) => "Parte de tu pedido " + digits(d.digits, "es-ES") + " ya llegó" + text(d.delivered, "es-ES") + ": " + texts(d.items, "es-ES") + "."
  },
  "order.partial-rest": {
    "0": (d) => "Todavía en preparación: " + texts(d.rest, "es-ES") + "."
  },
  "order.others": {
    "0": (d) => "Además tienes " + plural(d.count, 0, es, { "1": "otro pedido abierto", other: "otros " + number("es-ES", d.count, 0) + " pedidos abiertos" }) + "."
  },
  "order.expected-window": {
    "0": (d) => " y llega " + day(d.day, "es-ES", (" on").trim()) + " entre " + time(d.from, "es-ES") + " y " + time(d.to, "es-ES")
  },
  "order.expected-day": {
    "0": (d) => " y llega " + day(d.day, "es-ES", (" on").trim())
  },
  "order.delivered-on": {
    "0": (d) => " " + day(d.day, "es-ES", (" on").trim())
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
    "0": (d) => "Número de seguimiento " + d.number
  },
  "hours.open-until": {
    "0": (d) => d.store + " está abierta ahora, hasta " + time(d.closes, "es-ES") + "."
  },
  "hours.open-all-day": {
    "0": (d) => d.store + " está abierta ahora, de día y de noche."
  },
  "hours.closed-until-today": {
    "0": (d) => d.store + " está cerrada ahora y abre hoy a " + time(d.opens, "es-ES") + "."
  },
  "hours.closed-until": {
    "0": (d) => d.store + " está cerrada ahora y abre " + day(d.day, "es-ES", (" on").trim()) + " a " + time(d.opens, "es-ES") + "."
  },
  "hours.closed-for-long": {
    "0": (d) => d.store + " está cerrada ahora, y esta semana no hay prevista ninguna apertura."
  },
  "hours.on-day": {
    "0": (d) => d.store + " abre " + day(d.day, "es-ES", (" on").trim()) + " de " + time(d.opens, "es-ES") + " a " + time(d.closes, "es-ES") + "."
  },
  "hours.on-day-past": {
    "0": (d) => d.store + " abrió " + day(d.day, "es-ES", (" on").trim()) + " de " + time(d.opens, "es-ES") + " a " + time(d.closes, "es-ES") + "."
  },
  "hours.on-day-closed": {
    "0": (d) => d.store + " está cerrada " + day(d.day, "es-ES", (" on").trim()) + "."
  },
  "hours.on-day-was-closed": {
    "0": (d) => d.store + " estuvo cerrada " + day(d.day, "es-ES", (" on").trim()) + "."
  },
  "hours.on-day-all": {
    "0": (d) => d.store + " abre " + day(d.day, "es-ES", (" on").trim()) + " las 24 horas."
  },
  "hours.on-holiday": {
    "0": (d) => d.holiday + " es " + day(d.day, "es-ES", (" on").trim()) + ": " + d.store + " abre de " + time(d.opens, "es-ES") + " a " + time(d.closes, "es-ES") + "."
  },
  "hours.on-holiday-closed": {
    "0": (d) => d.holiday + " es " + day(d.day, "es-ES", (" on").trim()) + ": " + d.store + " está cerrada."
  },
  "hours.on-holiday-today": {
    "0": (d) => "Hoy es " + d.holiday + ", y " + d.store + " abre de " + time(d.opens, "es-ES") + " a " + time(d.closes, "es-ES") + "."
  },
  "hours.on-holiday-today-closed": {
    "0": (d) => "Hoy es " + d.holiday + ", y " + d.store + " está cerrada."
  },
  "hours.at-time-open": {
    "0": (d) => d.store + " está abierta " + day(d.day, "es-ES", (" on").trim()) + " a " + time(d.at, "es-ES") + ", y cierra a " + time(d.closes, "es-ES") + "."
  },
  "hours.at-time-closed": {
    "0": (d) => d.store + " está cerrada " + day(d.day, "es-ES", (" on").trim()) + " a " + time(d.at, "es-ES") + "."
  },
  "hours.days": {
    "0": (d) => d.store + " abre " + texts(d.spans, "es-ES") + "."
  },
  "hours.span": {
    "0": (d) => day(d.day, "es-ES", (" on").trim()) + " de " + time(d.opens, "es-ES") + " a " + time(d.closes, "es-ES")
  },
  "hours.span-run": {
    "0": (d) => plural(d.days, 0, es, { "2": day(d.first, "es-ES", (" on").trim()) + " y " + day(d.last, "es-ES", (" on").trim()), one: "de " + day(d.first, "es-ES") + " a " + day(d.last, "es-ES"), other: "de " + day(d.first, "es-ES") + " a " + day(d.last, "es-ES") }) + " de " + time(d.opens, "es-ES") + " a " + time(d.closes, "es-ES")
  },
  "hours.days-with-closed": {
    "0": (d) => d.store + " abre " + texts(d.spans, "es-ES") + ", y está cerrada " + texts(d.closed, "es-ES") + "."
  },
  "hours.days-closed": {
    "0": (d) => d.store + " está cerrada " + texts(d.closed, "es-ES") + "."
  },
  "hours.closed-day": {
    "0": (d) => day(d.day, "es-ES", (" on").trim())
  },
  "hours.closed-run": {
    "0": (d) => plural(d.days, 0, es, { "2": day(d.first, "es-ES", (" on").trim()) + " y " + day(d.last, "es-ES", (" on").trim()), one: "de " + day(d.first, "es-ES") + " a " + day(d.last, "es-ES"), other: "de " + day(d.first, "es-ES") + " a " + day(d.last, "es-ES") })
  },
  "hours.several": {
    "0": (d) => texts(d.clauses, "es-ES") + "."
  },
  "hours.several-on-day": {
    "0": (d) => day(d.day, "es-ES", (" on").trim()) + ", " + texts(d.clauses, "es-ES") + "."
  },
  "hours.several-on-holiday": {
    "0": (d) => d.holiday + " es " + day(d.day, "es-ES", (" on").trim()) + ": " + texts(d.clauses, "es-ES") + "."
  },
  "hours.clause-open-until": {
    "0": (d) => d.store + " está abierta hasta " + time(d.closes, "es-ES")
  },
  "hours.clause-opens": {
    "0": (d) => d.store + " abre " + day(d.day, "es-ES", (" on").trim()) + " a " + time(d.opens, "es-ES")
  },
  "hours.all-on-day": {
    "0": (d) => "Todas nuestras tiendas abren " + day(d.day, "es-ES", (" on").trim()) + " de " + time(d.opens, "es-ES") + " a " + time(d.closes, "es-ES") + "."
  },
  "hours.all-on-day-closed": {
    "0": (d) => "Todas nuestras tiendas están cerradas " + day(d.day, "es-ES", (" on").trim()) + "."
  },
  "hours.all-on-holiday": {
    "0": (d) => d.holiday + " es " + day(d.day, "es-ES", (" on").trim()) + ": todas nuestras tiendas abren de " + time(d.opens, "es-ES") + " a " + time(d.closes, "es-ES") + "."
  },
  "hours.all-on-holiday-closed": {
    "0": (d) => d.holiday + " es " + day(d.day, "es-ES", (" on").trim()) + ": todas nuestras tiendas están cerradas."
  },
  "hours.clause-hours": {
    "0": (d) => d.store + " abre de " + time(d.opens, "es-ES") + " a " + time(d.closes, "es-ES")
  },
  "hours.clause-was-open": {
    "0": (d) => d.store + " abrió de " + time(d.opens, "es-ES") + " a " + time(d.closes, "es-ES")
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
    "0": (d) => d.store + " está abierta " + day(d.day, "es-ES", (" on").trim()) + " a " + time(d.at, "es-ES")
  },
  "hours.clause-at-closed": {
    "0": (d) => d.store + " está cerrada " + day(d.day, "es-ES", (" on").trim()) + " a " + time(d.at, "es-ES")
  },
  "hours.unknown-holiday": {
    "0": (d) => "No tengo el horario de " + quoted(d.holiday, "es-ES") + "."
  },
  "hours.unknown-store": {
    "0": (d) => "No conozco ninguna tienda que se llame " + quoted(d.heard, "es-ES") + "."
  },
  "hours.unknown-place": {
    "0": (d) => "No sé dónde está " + digits(d.postalCode, "es-ES") + "."
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
    "0": () => "De acuerdo."
  },
  "yes-no.goodbye": {
    "0": () => "De acuerdo. Hasta pronto.",
    "1": () => "Muy bien. Hasta la próxima.",
    "2": () => "De acuerdo. Adiós."
  },
  "universal.nothing-to-repeat": {
    "0": () => "Todavía no he dicho nada."
  },
  "universal.help": {
    "0": () => "Puedes decir repite mi café, añade leche entera, dónde está mi pedido o cuándo abrís."
  },
  "universal.help-guest": {
    "0": () => "Puedes preguntar cuándo abrimos. Para pedir por voz, di repite mi café, y te ayudo a vincular tu cuenta."
  },
  "universal.help-elsewhere": {
    "0": (d) => "Puedes preguntar cuándo abrimos o cuál es la tienda más cercana. Los pedidos se hacen en nuestra página web o en el " + phone(d.telephone, "es-ES") + "."
  },
  "universal.help-purchase": {
    "0": () => "Con un sí se compra exactamente lo que te he leído, y con un no todo se queda como estaba."
  },
  "universal.help-code": {
    "0": () => "Es el código de cuatro cifras de tu configuración de voz. Ahí puedes crear otro, o di cancela."
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
    "0": () => "Eso es todo lo que he encontrado."
  },
  "miss.first": {
    "0": () => "Perdona, no te he entendido.",
    "1": () => "Perdona, no lo he pillado.",
    "2": () => "No te he entendido bien."
  },
  "miss.second": {
    "0": () => "Sigo sin entenderlo. Puedes decir ayuda para oír ejemplos, o cancela."
  },
  "miss.third": {
    "0": () => "Me cuesta entenderte, así que lo dejo aquí con tu carrito guardado."
  },
  "miss.third-transfer": {
    "0": () => "Me cuesta entenderte, así que te paso con una persona."
  },
  "miss.silence": {
    "0": () => "No he oído nada."
  },
  "miss.silent-end": {
    "0": () => "Lo dejo aquí. Hasta pronto."
  },
  "channel.apology": {
    "0": () => "Perdona, algo ha fallado por mi parte."
  },
  "channel.again": {
    "0": () => "¿Puedes decirlo otra vez?"
  },
  "channel.again-hint": {
    "0": () => "Dilo otra vez, o di adiós para salir. ¿Qué necesitas?"
  },
  "channel.gives-up": {
    "0": () => "Perdona, sigue sin funcionar, así que lo dejo aquí. Inténtalo de nuevo en unos minutos."
  },
  "channel.moment": {
    "0": () => "Un momento, se lo pregunto a la tienda."
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
    "0": (d) => "Inicia sesión con tu cuenta de " + d.seller + " para comprar por voz con " + text(d.platform, "es-ES") + "."
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
    "0": () => "No ha funcionado. Inténtalo de nuevo."
  },
  "linking.cancel": {
    "0": () => "Cancelar"
  },
  "linking.wrong": {
    "0": () => "El correo electrónico y la contraseña no coinciden. Inténtalo de nuevo."
  },
  "linking.too-many": {
    "0": () => "Demasiados intentos. Espera 15 minutos e inténtalo de nuevo."
  },
  "linking.shop-away": {
    "0": (d) => "Ahora mismo no se puede contactar con " + d.seller + ". Inténtalo de nuevo en unos minutos."
  },
  "linking.consent-title": {
    "0": (d) => "Comprar por voz con " + text(d.platform, "es-ES")
  },
  "linking.consent-intro": {
    "0": (d) => "Cuando vincules tu cuenta, quien hable con " + text(d.platform, "es-ES") + " en tus dispositivos podrá, en " + d.seller + ":"
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
    "0": (d) => text(d.platform, "es-ES") + " nunca recibe tu contraseña de " + d.seller + " ni el número de tu tarjeta."
  },
  "linking.unlink": {
    "0": (d) => "Puedes desvincularla en cualquier momento en la configuración que tiene " + text(d.platform, "es-ES") + "."
  },
  "linking.ends": {
    "0": () => "El vínculo termina con la conversación, como mucho al cabo de una hora."
  },
  "linking.agree": {
    "0": () => "Vincular cuenta"
  },
  "linking.trouble-title": {
    "0": () => "Esta página ya no funciona"
  },
  "linking.trouble": {
    "0": () => "Vuelve al punto donde empezaste e inténtalo de nuevo. Si ha pasado un rato, la página ha caducado."
  },
  "linking.call": {
    "0": (d) => "Si no funciona, llámanos al " + phone(d.telephone, "es-ES") + "."
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
    "0": () => "Ese código no es correcto o ha caducado. Inténtalo de nuevo, o pide uno nuevo."
  },
  "linking.code-heard-title": {
    "0": () => "Comprueba si este es tu código"
  },
  "linking.code-heard": {
    "0": (d) => "Continúa solo si acabas de oír este código en " + text(d.platform, "es-ES") + ". Si te lo ha enviado alguien, cancela."
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
    "0": (d) => "Lo predeterminado en mi cuenta de " + d.seller + ", ahora " + text(d.chosen, "es-ES")
  },
  "settings.wallet": {
    "0": () => "Monedero"
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
    "0": () => "Ahora mismo no se pueden mostrar tus métodos de pago. Lo que elegiste antes se queda como está."
  },
  "settings.addresses-away": {
    "0": () => "Ahora mismo no se pueden mostrar tus direcciones. Lo que elegiste antes se queda como está."
  },
  "settings.choose-listed": {
    "0": () => "Elige una de estas opciones."
  },
  "settings.not-checked": {
    "0": () => "Ahora mismo no se ha podido comprobar. Envía otra vez el formulario para mantener lo que elegiste antes."
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
    "0": (d) => "Escribe un importe mayor que cero, como " + money(d.example, "es-ES") + ", o déjalo vacío."
  },
  "settings.code": {
    "0": () => "Código de voz"
  },
  "settings.code-hint": {
    "0": () => "En cuanto hay un código de voz, todos los pedidos por voz lo piden."
  },
  "settings.code-from": {
    "0": (d) => "Los pedidos de " + money(d.from, "es-ES") + " o más necesitan un código de voz."
  },
  "settings.code-new": {
    "0": () => "Nuevo código de voz, cuatro cifras"
  },
  "settings.code-kept": {
    "0": () => "Tienes un código de voz. Deja esto vacío para mantenerlo."
  },
  "settings.code-remove": {
    "0": () => "Quitar mi código de voz"
  },
  "settings.code-locked": {
    "0": () => "Tu código de voz está bloqueado, porque se ha dicho mal demasiadas veces."
  },
  "settings.code-unlock": {
    "0": () => "Desbloquear mi código de voz"
  },
  "settings.code-four": {
    "0": () => "Un código de voz tiene exactamente cuatro cifras."
  },
  "settings.code-easy": {
    "0": () => "Ese código es demasiado fácil de adivinar. No repitas cuatro veces la misma cifra ni uses cifras seguidas como 1234."
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
    "0": (d) => "Revisa " + plural(d.count, 0, es, { "1": "una cosa", other: number("es-ES", d.count, 0) + " cosas" }) + ":"
  },
  "settings.saved": {
    "0": () => "Tu configuración está guardada."
  },
  "settings.code-is-set": {
    "0": () => "Tu nuevo código de voz está creado."
  },
  "settings.code-is-removed": {
    "0": () => "Tu código de voz se ha quitado."
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
    "0": () => "Tu sesión se ha cerrado. Inicia sesión de nuevo."
  },
  "settings.sign-out": {
    "0": () => "Cerrar sesión"
  },
  "settings.linked-title": {
    "0": () => "Vinculado a tu cuenta"
  },
  "settings.linked-since": {
    "0": (d) => text(d.platform, "es-ES") + ", desde " + day(d.since, "es-ES", (" on").trim())
  },
  "settings.none-linked": {
    "0": () => "No hay nada vinculado a tu cuenta."
  },
  "settings.unlink": {
    "0": (d) => "Desvincular " + text(d.platform, "es-ES")
  },
  "settings.unlinked": {
    "0": (d) => "Desvinculado: " + text(d.platform, "es-ES") + "."
  },
  "settings.orders-title": {
    "0": () => "Pedido por voz"
  },
  "settings.order": {
    "0": (d) => day(d.placed, "es-ES") + ": pedido " + d.number + ", " + money(d.total, "es-ES")
  },
  "settings.order-item": {
    "0": (d) => d.quantity + " × " + d.name
  },
  "settings.no-orders": {
    "0": () => "Últimamente no se ha pedido nada por voz."
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
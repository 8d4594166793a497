// @ts-nocheck
// Compiled for fr-FR by "npm run generate".
import { choices, digits, money, phone, product, quoted, text, texts } from "../formats.ts";
import { number, plural, select } from "@messageformat/runtime";
import { fr } from "@messageformat/runtime/lib/cardinals";
import { timesOf } from "../times.ts";
const { day, time } = timesOf({"day":{"near":"{near}","weekday":"{weekday}","date":"{date}"},"day-on":{"near":"{near}","weekday":"{weekday}","date":"le {date}"},"day-until":{"near":"au plus tard {near}","weekday":"au plus tard {weekday}","date":"au plus tard le {date}"},"hour":"{hour} heures","minutes":"{hour} heures {minute}","one-hour":"{hour} heure","one-minutes":"{hour} heure {minute}"});
export default {
  "item.line": {
    "0": (d) => plural(d.quantity, 0, fr, { "1": product(d.name, "fr-FR"), other: number("fr-FR", d.quantity, 0) + " fois " + product(d.name, "fr-FR") })
  },
  "item.name": {
    "0": (d) => product(d.name, "fr-FR")
  },
  "item.more": {
    "0": (d) => plural(d.count, 0, fr, { "1": "1 autre article", other: number("fr-FR", d.count, 0) + " autres articles" })
  },
  "item.digits": {
    "0": (d) => digits(d.digits, "fr-FR")
  },
  "ask.anything": {
    "0": () => "Que désirez-vous ?"
  },
  "ask.anything-hint": {
    "0": () => "Vous pouvez recommander, ajouter un produit, ou demander où est votre commande. Que désirez-vous ?"
  },
  "ask.anything-hint-guest": {
    "0": () => "Demandez nos horaires, ou dites recommander pour associer votre compte. Que désirez-vous ?"
  },
  "ask.anything-hint-elsewhere": {
    "0": () => "Demandez nos horaires, ou le magasin le plus proche. Que désirez-vous ?"
  },
  "ask.anything-else": {
    "0": () => "Et avec ceci ?",
    "1": () => "Vous faut-il autre chose ?",
    "2": () => "Désirez-vous autre chose ?"
  },
  "ask.anything-else-hint": {
    "0": () => "Dites ce qu'il vous faut, ou dites non pour terminer. Et avec ceci ?"
  },
  "ask.choose": {
    "0": (d) => "Que préférez-vous : " + choices(d.options, "fr-FR") + " ?"
  },
  "ask.choose-more": {
    "0": (d) => "Choisissez, ou dites la suite : " + choices(d.options, "fr-FR") + " ?"
  },
  "ask.size": {
    "0": (d) => "Quelle taille : " + choices(d.options, "fr-FR") + " ?"
  },
  "ask.size-more": {
    "0": (d) => "Choisissez une taille, ou dites la suite : " + choices(d.options, "fr-FR") + " ?"
  },
  "ask.choose-hint": {
    "0": (d) => "Dites un nom, ou bien, le premier : " + choices(d.options, "fr-FR") + " ?"
  },
  "ask.how-about": {
    "0": (d) => product(d.name, "fr-FR") + ", ça vous irait ?"
  },
  "ask.add": {
    "0": () => "Que voulez-vous ajouter ?"
  },
  "ask.add-hint": {
    "0": () => "Vous pouvez dire, du lait demi-écrémé. Qu'est-ce que j'ajoute ?"
  },
  "ask.reorder": {
    "0": () => "Que voulez-vous commander à nouveau ?"
  },
  "ask.reorder-hint": {
    "0": () => "Vous pouvez dire, du café, ou, ma dernière commande. Qu'est-ce que je commande à nouveau ?"
  },
  "ask.change": {
    "0": () => "Qu'est-ce que je modifie ?"
  },
  "ask.change-hint": {
    "0": () => "Vous pouvez dire, mets deux laits. Qu'est-ce que je modifie ?"
  },
  "ask.remove": {
    "0": () => "Quel produit faut-il retirer ?"
  },
  "ask.remove-hint": {
    "0": () => "Nommez un des produits de votre panier. Lequel faut-il retirer ?"
  },
  "ask.product": {
    "0": (d) => "Vous vouliez dire " + product(d.name, "fr-FR") + " ?"
  },
  "ask.product-hint": {
    "0": (d) => "Dites oui pour " + product(d.name, "fr-FR") + ", ou non si ce n'est pas ça. C'est bien ça ?"
  },
  "ask.quantity": {
    "0": (d) => "Pour " + product(d.name, "fr-FR") + ", est-ce que j'en mets " + plural(d.quantity, 0, fr, { other: number("fr-FR", d.quantity, 0) }) + " ?"
  },
  "ask.quantity-hint": {
    "0": (d) => "Dites oui pour " + plural(d.quantity, 0, fr, { other: number("fr-FR", d.quantity, 0) }) + ", ou non pour laisser. Est-ce que j'en mets " + plural(d.quantity, 0, fr, { other: number("fr-FR", d.quantity, 0) }) + " ?"
  },
  "ask.purchase": {
    "0": () => "Est-ce que je passe la commande ?"
  },
  "ask.purchase-for": {
    "0": (d) => "Est-ce que je passe la commande pour " + money(d.total, "fr-FR") + " ?"
  },
  "ask.code": {
    "0": () => "Quel est votre code vocal ?"
  },
  "ask.code-hint": {
    "0": () => "Dites les quatre chiffres un par un, ou dites non pour laisser. Quel est votre code vocal ?"
  },
  "ask.purchase-hint": {
    "0": (d) => "Dites oui pour acheter à " + money(d.total, "fr-FR") + ", ou non pour laisser. Est-ce que je passe la commande ?"
  },
  "ask.linked": {
    "0": () => "Avez-vous saisi le code ?"
  },
  "ask.linked-hint": {
    "0": () => "Dites oui quand c'est fait, ou répète pour réentendre le code. Avez-vous saisi le code ?"
  },
  "ask.cancel-order": {
    "0": () => "Est-ce que je l'annule ?"
  },
  "ask.cancel-order-hint": {
    "0": () => "Dites oui pour annuler la commande, ou non pour la garder. Est-ce que je l'annule ?"
  },
  "ask.problem": {
    "0": () => "Est-ce que je préviens le magasin ?"
  },
  "ask.problem-hint": {
    "0": () => "Dites oui pour faire une réclamation, ou non pour laisser. Est-ce que je préviens le magasin ?"
  },
  "ask.put-through": {
    "0": () => "Est-ce que je vous passe quelqu'un ?"
  },
  "ask.put-through-hint": {
    "0": () => "Dites oui et je transfère l'appel, ou non pour rester ici. Est-ce que je vous passe quelqu'un ?"
  },
  "ask.summary": {
    "0": () => "Est-ce que je leur dis de quoi il s'agissait ?"
  },
  "ask.summary-hint": {
    "0": () => "Avec un oui, je transmets seulement les sujets et les derniers chiffres des commandes, sinon rien. Est-ce que je le leur dis ?"
  },
  "ask.clear": {
    "0": () => "Est-ce que je le vide ?"
  },
  "ask.clear-hint": {
    "0": () => "Dites oui pour tout retirer, ou non pour garder le panier. Est-ce que je le vide ?"
  },
  "ask.forget": {
    "0": () => "Est-ce que j'efface tout ?"
  },
  "ask.forget-hint": {
    "0": () => "Dites oui pour dissocier votre compte et tout effacer, ou non pour garder. Est-ce que j'efface tout ?"
  },
  "ask.store": {
    "0": (d) => "Quel magasin : " + choices(d.stores, "fr-FR") + " ?"
  },
  "ask.store-hint": {
    "0": (d) => "Dites le nom du magasin ou votre code postal. Quel magasin : " + choices(d.stores, "fr-FR") + " ?"
  },
  "ask.about": {
    "0": () => "De quel produit parlez-vous ?"
  },
  "ask.about-hint": {
    "0": () => "Dites simplement son nom, par exemple, lait demi-écrémé. De quel produit parlez-vous ?"
  },
  "ask.add-it": {
    "0": () => "Est-ce que je l'ajoute à votre panier ?",
    "1": () => "Est-ce que je le mets dans votre panier ?",
    "2": () => "Voulez-vous que je l'ajoute ?"
  },
  "ask.add-named": {
    "0": (d) => "Est-ce que j'ajoute " + product(d.name, "fr-FR") + " à votre panier ?"
  },
  "ask.add-it-hint": {
    "0": (d) => "Dites oui pour ajouter " + product(d.name, "fr-FR") + ", ou non pour laisser. Est-ce que je l'ajoute ?"
  },
  "ask.add-which": {
    "0": () => "Lequel faut-il ajouter, s'il en faut un ?",
    "1": () => "En voulez-vous un, et lequel ?"
  },
  "ask.add-which-of": {
    "0": (d) => "Faut-il en ajouter un, et lequel : " + choices(d.options, "fr-FR") + " ?"
  },
  "ask.add-which-hint": {
    "0": () => "Dites son nom, ou premier, deuxième ou troisième, ou non pour laisser. Lequel faut-il ajouter ?"
  },
  "ask.coupon": {
    "0": () => "Quel code porte-t-il ?"
  },
  "ask.coupon-hint": {
    "0": () => "Dites le code comme il est imprimé, ou non pour laisser. Quel est le code ?"
  },
  "ask.delivery": {
    "0": () => "Quelle livraison voulez-vous ?"
  },
  "ask.address": {
    "0": () => "À quelle adresse faut-il livrer ?"
  },
  "ask.payment": {
    "0": () => "Avec quoi voulez-vous payer ?"
  },
  "ask.choice-one": {
    "0": (d) => text(d.option, "fr-FR") + ", ça vous va ?"
  },
  "ask.choice-one-hint": {
    "0": (d) => "Dites oui pour accepter, ou non pour laisser : " + text(d.option, "fr-FR") + ", ça vous va ?"
  },
  "ask.choice-hint": {
    "0": () => "Dites premier, deuxième ou troisième, ou non pour laisser. Que préférez-vous ?"
  },
  "ask.checkout": {
    "0": () => "Voulez-vous passer à la caisse ?"
  },
  "ask.checkout-hint": {
    "0": () => "Dites oui pour entendre d'abord la livraison et le total. Voulez-vous passer à la caisse ?"
  },
  "ask.resume": {
    "0": () => "Voulez-vous passer à la caisse maintenant ?"
  },
  "launch.first-guest": {
    "0": (d) => "Bienvenue chez " + d.seller + ". Je peux vous donner nos horaires et, une fois votre compte associé, commander pour vous."
  },
  "launch.first-elsewhere": {
    "0": (d) => "Bienvenue chez " + d.seller + ". Je peux vous donner nos horaires, et notre site prend vos commandes."
  },
  "launch.first-newcomer": {
    "0": (d) => "Bienvenue chez " + d.seller + ". Vous pouvez dire, ajoute du lait demi-écrémé, ou demander nos horaires."
  },
  "launch.first-linked": {
    "0": (d) => "Bienvenue chez " + d.seller + ". Vous pouvez dire, recommande mon café, ajoute du lait, ou, où est ma commande."
  },
  "launch.returning": {
    "0": (d) => "Bonjour, et bon retour chez " + d.seller + ".",
    "1": (d) => "Rebonjour, ici " + d.seller + ".",
    "2": (d) => "Quel plaisir de vous retrouver chez " + d.seller + "."
  },
  "launch.short": {
    "0": (d) => "Bienvenue chez " + d.seller + "."
  },
  "launch.cart": {
    "0": (d) => "Vous avez " + plural(d.count, 0, fr, { "1": "1 article", other: number("fr-FR", d.count, 0) + " articles" }) + " dans votre panier."
  },
  "launch.arriving": {
    "0": (d) => "Votre commande qui finit par " + digits(d.digits, "fr-FR") + " arrive aujourd'hui."
  },
  "account.card": {
    "0": (d) => "Pour cela, il me faut votre compte " + d.seller + ". J'ai envoyé une carte sur votre téléphone pour l'associer."
  },
  "account.expired": {
    "0": (d) => "L'association avec " + d.seller + " a expiré. J'ai envoyé une carte sur votre téléphone pour la renouveler."
  },
  "account.elsewhere": {
    "0": (d) => "Il faut votre compte " + d.seller + ", que je ne peux pas associer ici. Commandez sur notre site ou appelez le " + phone(d.telephone, "fr-FR") + "."
  },
  "account.by-code": {
    "0": (d) => "Pour cela, il me faut votre compte " + d.seller + ". Sur votre téléphone, allez sur " + d.address + ", et saisissez " + texts(d.groups, "fr-FR") + "."
  },
  "account.not-yet": {
    "0": (d) => "Il n'est pas encore associé. Sur votre téléphone, allez sur " + d.address + ", et saisissez " + texts(d.groups, "fr-FR") + "."
  },
  "account.linked-now": {
    "0": () => "Votre compte est associé."
  },
  "account.code-title": {
    "0": (d) => "Associez votre compte " + d.seller
  },
  "account.code-text": {
    "0": (d) => "Votre code : " + d.code
  },
  "account.unknown": {
    "0": () => "Je n'arrive pas à consulter votre compte pour le moment. Réessayez dans quelques minutes."
  },
  "trouble.shop": {
    "0": (d) => "Je n'arrive pas à joindre " + d.seller + " pour le moment. Réessayez dans quelques minutes."
  },
  "trouble.shop-hours": {
    "0": (d) => "Je n'arrive pas à consulter nos horaires pour le moment. Vous pouvez appeler le " + phone(d.telephone, "fr-FR") + "."
  },
  "trouble.shop-stores": {
    "0": (d) => "Je n'arrive pas à consulter nos magasins pour le moment. Vous pouvez appeler le " + phone(d.telephone, "fr-FR") + "."
  },
  "trouble.nothing-changed": {
    "0": (d) => "Je n'arrive pas à joindre " + d.seller + ", votre panier reste donc tel quel. Réessayez dans quelques minutes."
  },
  "trouble.busy": {
    "0": (d) => "Il y a beaucoup de monde chez " + d.seller + " en ce moment. Réessayez dans une minute."
  },
  "trouble.cart-unsure": {
    "0": (d) => d.seller + " n'a pas confirmé à temps. Demandez-moi ce qu'il y a dans votre panier avant d'ajouter à nouveau."
  },
  "trouble.own": {
    "0": () => "J'ai perdu le fil un instant. Réessayez dans quelques minutes."
  },
  "trouble.own-after-yes": {
    "0": () => "J'ai perdu le fil un instant. Demandez-moi où est votre commande avant de la repasser."
  },
  "product.added": {
    "0": (d) => "C'est ajouté : " + text(d.item, "fr-FR") + " pour " + money(d.price, "fr-FR") + ".",
    "1": (d) => text(d.item, "fr-FR") + " pour " + money(d.price, "fr-FR") + ", dans votre panier.",
    "2": (d) => "D'accord, c'est dans le panier : " + text(d.item, "fr-FR") + " pour " + money(d.price, "fr-FR") + "."
  },
  "product.added-some": {
    "0": (d) => "Pour " + product(d.name, "fr-FR") + ", il n'en restait que " + plural(d.quantity, 0, fr, { other: number("fr-FR", d.quantity, 0) }) + ", j'ai donc ajouté ce qui restait."
  },
  "product.some-left": {
    "0": (d) => "Il n'en restait que " + plural(d.quantity, 0, fr, { other: number("fr-FR", d.quantity, 0) }) + "."
  },
  "product.sold-out": {
    "0": (d) => "Le stock est épuisé pour " + product(d.name, "fr-FR") + " en ce moment."
  },
  "product.not-found": {
    "0": (d) => "Je n'ai rien trouvé pour " + quoted(d.heard, "fr-FR") + ".",
    "1": (d) => quoted(d.heard, "fr-FR") + ", je ne vois pas ça dans le magasin.",
    "2": (d) => quoted(d.heard, "fr-FR") + ", apparemment, nous n'en vendons pas."
  },
  "product.not-found-here": {
    "0": () => "Apparemment, nous n'avons pas ça."
  },
  "product.not-bought": {
    "0": (d) => quoted(d.heard, "fr-FR") + ", vous n'en avez pas encore commandé ici, mais nous en vendons."
  },
  "product.pricey": {
    "0": (d) => "Cela fait " + money(d.price, "fr-FR") + "."
  },
  "product.left": {
    "0": () => "D'accord, je ne l'ai pas mis."
  },
  "about.price": {
    "0": (d) => product(d.name, "fr-FR") + ", c'est " + money(d.price, "fr-FR") + ".",
    "1": (d) => product(d.name, "fr-FR") + " : " + money(d.price, "fr-FR") + "."
  },
  "about.price-of": {
    "0": (d) => product(d.name, "fr-FR") + ", c'est " + money(d.price, "fr-FR") + ", donc pour " + plural(d.quantity, 0, fr, { other: number("fr-FR", d.quantity, 0) }) + ", cela fait " + money(d.total, "fr-FR") + "."
  },
  "about.price-but-out": {
    "0": (d) => product(d.name, "fr-FR") + ", c'est " + money(d.price, "fr-FR") + ", mais le stock est épuisé en ce moment."
  },
  "about.closest": {
    "0": (d) => "Ce que j'ai trouvé de plus proche, c'est " + product(d.name, "fr-FR") + ", à " + money(d.price, "fr-FR") + "."
  },
  "about.priced": {
    "0": (d) => product(d.name, "fr-FR") + " à " + money(d.price, "fr-FR")
  },
  "about.prices": {
    "0": (d) => "Nous avons " + texts(d.items, "fr-FR") + "."
  },
  "about.have": {
    "0": (d) => "Oui, nous avons " + product(d.name, "fr-FR") + ", à " + money(d.price, "fr-FR") + ".",
    "1": (d) => "Oui, vous trouverez " + product(d.name, "fr-FR") + ", à " + money(d.price, "fr-FR") + "."
  },
  "about.few-left": {
    "0": (d) => "Oui, mais il n'en reste que " + plural(d.quantity, 0, fr, { other: number("fr-FR", d.quantity, 0) }) + " : " + product(d.name, "fr-FR") + ", à " + money(d.price, "fr-FR") + plural(d.quantity, 0, fr, { one: "", other: " l'unité" }) + "."
  },
  "about.have-several": {
    "0": (d) => "Oui, nous avons " + texts(d.items, "fr-FR") + "."
  },
  "about.instead": {
    "0": (d) => "Nous avons par contre " + texts(d.items, "fr-FR") + "."
  },
  "about.gone": {
    "0": (d) => "Nous ne vendons plus " + product(d.name, "fr-FR") + "."
  },
  "about.sizes": {
    "0": (d) => "Pour " + product(d.name, "fr-FR") + ", nous avons " + texts(d.sizes, "fr-FR") + "."
  },
  "about.more-sizes": {
    "0": (d) => plural(d.count, 0, fr, { "1": "1 autre taille", other: number("fr-FR", d.count, 0) + " autres tailles" })
  },
  "about.one-size": {
    "0": (d) => "Pour " + product(d.name, "fr-FR") + ", il n'y a qu'une taille, " + product(d.size, "fr-FR") + ", à " + money(d.price, "fr-FR") + "."
  },
  "about.one-size-unnamed": {
    "0": (d) => "Pour " + product(d.name, "fr-FR") + ", il n'y a qu'une taille, à " + money(d.price, "fr-FR") + "."
  },
  "about.sizes-of-several": {
    "0": (d) => "Nous avons " + texts(d.clauses, "fr-FR") + "."
  },
  "about.sizes-clause": {
    "0": (d) => product(d.name, "fr-FR") + " en " + choices(d.sizes, "fr-FR")
  },
  "about.size-clause-unnamed": {
    "0": (d) => product(d.name, "fr-FR") + " en une seule taille"
  },
  "about.cheaper": {
    "0": (d) => "Vous économisez " + money(d.difference, "fr-FR") + " avec " + product(d.name, "fr-FR") + " : " + money(d.price, "fr-FR") + " contre " + money(d.otherPrice, "fr-FR") + " pour " + product(d.other, "fr-FR") + "."
  },
  "about.same-price": {
    "0": (d) => product(d.name, "fr-FR") + " et " + product(d.other, "fr-FR") + " sont au même prix, " + money(d.price, "fr-FR") + "."
  },
  "about.same-size": {
    "0": () => "Les deux ont la même taille."
  },
  "about.bigger": {
    "0": (d) => "La plus grande quantité, c'est " + product(d.name, "fr-FR") + "."
  },
  "about.per-unit": {
    "0": (d) => "Le moins cher est " + select(d.size, { bigger: "aussi le plus grand", other: "plus petit" }) + " : " + select(d.unit, { ounce: "l'once", other: "la pièce" }) + " revient à " + money(d.each, "fr-FR") + " contre " + money(d.otherEach, "fr-FR") + "."
  },
  "about.same-per-unit": {
    "0": (d) => "Le moins cher est " + select(d.size, { bigger: "aussi le plus grand", other: "plus petit" }) + ", et " + select(d.unit, { ounce: "l'once", other: "la pièce" }) + " revient à peu près au même prix."
  },
  "stores.place": {
    "0": (d) => d.store + " se trouve au " + d.street + ", à " + d.city + "."
  },
  "stores.places": {
    "0": (d) => texts(d.clauses, "fr-FR") + "."
  },
  "stores.place-clause": {
    "0": (d) => d.store + " se trouve au " + d.street + ", à " + d.city
  },
  "stores.map-sent": {
    "0": () => "J'ai envoyé l'itinéraire sur votre téléphone.",
    "1": () => "Le plan est sur votre téléphone."
  },
  "stores.card-title": {
    "0": (d) => "Où trouver " + d.seller
  },
  "stores.card-address": {
    "0": (d) => d.store + " : " + d.street + ", " + d.city + ", " + d.region
  },
  "stores.phone": {
    "0": (d) => "Pour " + d.name + ", le numéro est le " + phone(d.telephone, "fr-FR") + "."
  },
  "stores.phone-title": {
    "0": (d) => "Appeler " + d.name
  },
  "stores.phone-text": {
    "0": (d) => phone(d.telephone, "fr-FR")
  },
  "several.added": {
    "0": (d) => "C'est ajouté : " + texts(d.items, "fr-FR") + " pour " + money(d.price, "fr-FR") + ".",
    "1": (d) => texts(d.items, "fr-FR") + " pour " + money(d.price, "fr-FR") + ", dans votre panier.",
    "2": (d) => "D'accord, c'est dans le panier : " + texts(d.items, "fr-FR") + " pour " + money(d.price, "fr-FR") + "."
  },
  "several.added-but": {
    "0": (d) => "C'est ajouté : " + texts(d.items, "fr-FR") + " pour " + money(d.price, "fr-FR") + ", mais " + texts(d.clauses, "fr-FR") + "."
  },
  "several.removed": {
    "0": (d) => "C'est retiré : " + texts(d.items, "fr-FR") + "."
  },
  "several.removed-but": {
    "0": (d) => "C'est retiré : " + texts(d.items, "fr-FR") + ", mais " + texts(d.clauses, "fr-FR") + "."
  },
  "several.noted": {
    "0": (d) => "Jusqu'ici, j'ai " + texts(d.items, "fr-FR") + "."
  },
  "several.noted-but": {
    "0": (d) => "Jusqu'ici, j'ai " + texts(d.items, "fr-FR") + ", mais " + texts(d.clauses, "fr-FR") + "."
  },
  "several.unsure": {
    "0": (d) => "J'hésite encore pour " + quoted(d.heard, "fr-FR") + "."
  },
  "several.clause-unknown": {
    "0": (d) => "je n'ai rien trouvé pour " + quoted(d.heard, "fr-FR")
  },
  "several.clause-not-there": {
    "0": (d) => "je ne vois pas " + quoted(d.heard, "fr-FR") + " dans votre panier"
  },
  "usual.none": {
    "0": () => "Je ne connais pas encore vos habitudes, voici donc votre dernière commande."
  },
  "usual.weekly": {
    "0": (d) => "Vous achetez " + plural(d.count, 0, fr, { one: "cela", other: "tout cela" }) + " environ " + plural(d.weeks, 0, fr, { one: "toutes les semaines", other: "toutes les " + number("fr-FR", d.weeks, 0) + " semaines" }) + "."
  },
  "usual.all-missing": {
    "0": () => "Le stock est épuisé en ce moment pour tout ce que vous achetez d'habitude."
  },
  "usual.between": {
    "0": (d) => "Vous achetez tout cela toutes les " + d.from + " à " + plural(d.to, 0, fr, { one: number("fr-FR", d.to, 0) + " semaine", other: number("fr-FR", d.to, 0) + " semaines" }) + "."
  },
  "usual.early": {
    "0": (d) => "C'est un peu tôt, car vous achetez " + plural(d.count, 0, fr, { one: "cela", other: "tout cela" }) + " environ " + plural(d.weeks, 0, fr, { one: "toutes les semaines", other: "toutes les " + number("fr-FR", d.weeks, 0) + " semaines" }) + "."
  },
  "usual.early-between": {
    "0": (d) => "C'est un peu tôt, car vous achetez tout cela toutes les " + d.from + " à " + plural(d.to, 0, fr, { one: number("fr-FR", d.to, 0) + " semaine", other: number("fr-FR", d.to, 0) + " semaines" }) + "."
  },
  "undo.offer": {
    "0": (d) => "Votre commande qui finit par " + digits(d.digits, "fr-FR") + ", c'est " + texts(d.items, "fr-FR") + " pour " + money(d.total, "fr-FR") + "."
  },
  "undo.offer-quiet": {
    "0": (d) => "Votre commande qui finit par " + digits(d.digits, "fr-FR") + " est de " + money(d.total, "fr-FR") + "."
  },
  "undo.done": {
    "0": (d) => "Votre commande qui finit par " + digits(d.digits, "fr-FR") + " est annulée, et " + money(d.total, "fr-FR") + " vous seront remboursés."
  },
  "undo.kept": {
    "0": () => "D'accord, votre commande reste comme elle est."
  },
  "undo.none": {
    "0": () => "Vous n'avez pas de commande qui puisse être annulée."
  },
  "undo.already": {
    "0": (d) => "Votre commande qui finit par " + digits(d.digits, "fr-FR") + " était déjà annulée."
  },
  "undo.too-late": {
    "0": (d) => "Il est trop tard pour annuler à la voix votre commande qui finit par " + digits(d.digits, "fr-FR") + "."
  },
  "undo.unsure": {
    "0": (d) => d.seller + " n'a pas confirmé à temps. Demandez-moi dans une minute où est votre commande."
  },
  "person.open": {
    "0": (d) => "Vous pouvez joindre quelqu'un au " + phone(d.telephone, "fr-FR") + ", jusqu'à " + time(d.closes, "fr-FR") + "."
  },
  "person.all-day": {
    "0": (d) => "Vous pouvez joindre quelqu'un au " + phone(d.telephone, "fr-FR") + ", jour et nuit."
  },
  "person.closed": {
    "0": (d) => "Il n'y a personne en ce moment. Vous pouvez joindre quelqu'un au " + phone(d.telephone, "fr-FR") + ", " + day(d.day, "fr-FR", (" on").trim()) + " à partir de " + time(d.opens, "fr-FR") + "."
  },
  "person.closed-for-long": {
    "0": (d) => "Il n'y a personne cette semaine. Le numéro est le " + phone(d.telephone, "fr-FR") + "."
  },
  "person.transfer": {
    "0": () => "Un instant, je vous passe quelqu'un."
  },
  "person.card-title": {
    "0": (d) => "Parler à " + d.seller
  },
  "topic.order": {
    "0": () => "a posé une question sur une commande"
  },
  "topic.order-digits": {
    "0": (d) => "a posé une question sur la commande qui finit par " + digits(d.digits, "fr-FR")
  },
  "topic.cancel": {
    "0": () => "voulait annuler une commande"
  },
  "topic.cancel-digits": {
    "0": (d) => "voulait annuler la commande qui finit par " + digits(d.digits, "fr-FR")
  },
  "topic.problem": {
    "0": () => "a un problème avec une commande"
  },
  "topic.problem-digits": {
    "0": (d) => "a un problème avec la commande qui finit par " + digits(d.digits, "fr-FR")
  },
  "topic.reorder": {
    "0": () => "voulait commander à nouveau"
  },
  "topic.cart": {
    "0": () => "était en train de remplir un panier"
  },
  "topic.hours": {
    "0": () => "a demandé les horaires d'ouverture"
  },
  "problem.about-items": {
    "0": (d) => "C'est " + texts(d.items, "fr-FR") + ", dans votre commande qui finit par " + digits(d.digits, "fr-FR") + ", passée " + day(d.day, "fr-FR", (" on").trim()) + "."
  },
  "problem.about-order": {
    "0": (d) => "C'est votre commande qui finit par " + digits(d.digits, "fr-FR") + ", passée " + day(d.day, "fr-FR", (" on").trim()) + "."
  },
  "problem.opened": {
    "0": (d) => d.seller + " a votre réclamation, dont le numéro finit par " + digits(d.digits, "fr-FR") + "."
  },
  "problem.open-already": {
    "0": (d) => d.seller + " a déjà cette réclamation, dont le numéro finit par " + digits(d.digits, "fr-FR") + "."
  },
  "problem.answer": {
    "0": (d) => "Vous aurez une réponse par e-mail " + day(d.day, "fr-FR", (" until").trim()) + "."
  },
  "problem.answer-due": {
    "0": () => "La réponse arrivera par e-mail."
  },
  "problem.left": {
    "0": () => "D'accord, je n'envoie rien."
  },
  "problem.no-order": {
    "0": () => "Je n'ai pas retrouvé cette commande."
  },
  "problem.unsure": {
    "0": (d) => d.seller + " n'a pas confirmé à temps. Redites-le-moi dans une minute, cela restera une seule réclamation."
  },
  "change.now": {
    "0": (d) => "Cela fait maintenant " + text(d.item, "fr-FR") + ", pour " + money(d.price, "fr-FR") + ".",
    "1": (d) => text(d.item, "fr-FR") + " maintenant, pour " + money(d.price, "fr-FR") + "."
  },
  "change.swapped": {
    "0": (d) => "C'est échangé contre " + text(d.item, "fr-FR") + ", " + money(d.price, "fr-FR") + ".",
    "1": (d) => "À la place, vous avez maintenant " + text(d.item, "fr-FR") + ", pour " + money(d.price, "fr-FR") + "."
  },
  "change.already": {
    "0": (d) => "Vous avez déjà " + text(d.item, "fr-FR") + "."
  },
  "change.closest": {
    "0": (d) => "Ce que j'ai de plus proche, c'est " + product(d.name, "fr-FR") + "."
  },
  "change.noted": {
    "0": () => "C'est entendu."
  },
  "wrong.no-other": {
    "0": () => "Je n'ai rien d'autre dans ce genre."
  },
  "wrong.fine": {
    "0": () => "D'accord, pas celui-là."
  },
  "back.out": {
    "0": (d) => "C'est de nouveau retiré : " + texts(d.items, "fr-FR") + ".",
    "1": (d) => "De nouveau hors du panier : " + texts(d.items, "fr-FR") + "."
  },
  "back.in": {
    "0": (d) => "C'est remis : " + texts(d.items, "fr-FR") + ".",
    "1": (d) => "De retour dans le panier : " + texts(d.items, "fr-FR") + "."
  },
  "back.both": {
    "0": (d) => "J'ai remis " + texts(d.back, "fr-FR") + ", et retiré " + texts(d.out, "fr-FR") + "."
  },
  "back.not-all": {
    "0": () => "Il ne restait pas tout."
  },
  "back.sold-out": {
    "0": () => "Je ne peux pas le remettre, le stock est épuisé maintenant."
  },
  "back.nothing": {
    "0": () => "Il n'y a rien à annuler.",
    "1": () => "Je ne vois rien à annuler."
  },
  "clear.holds": {
    "0": (d) => "Il y a " + plural(d.count, 0, fr, { "1": "1 article", other: number("fr-FR", d.count, 0) + " articles" }) + " dans votre panier."
  },
  "clear.done": {
    "0": (d) => "C'est fait, " + plural(d.count, 0, fr, { "1": "1 article a été retiré", other: "les " + number("fr-FR", d.count, 0) + " articles ont été retirés" }) + " de votre panier.",
    "1": (d) => "J'ai retiré " + plural(d.count, 0, fr, { "1": "1 article", other: "les " + number("fr-FR", d.count, 0) + " articles" }) + ", votre panier est donc vide."
  },
  "clear.kept": {
    "0": () => "D'accord, votre panier reste comme il est."
  },
  "start-over.fresh": {
    "0": () => "D'accord, depuis le début.",
    "1": () => "Très bien, on recommence."
  },
  "start-over.nothing-ordered": {
    "0": () => "D'accord, rien n'a été commandé, et on recommence."
  },
  "privacy.known": {
    "0": (d) => "Voici ce que je garde : " + plural(d.links, 0, fr, { "0": "aucun lien de compte", "1": "le lien avec votre compte", one: number("fr-FR", d.links, 0) + " lien de compte", other: number("fr-FR", d.links, 0) + " liens de compte" }) + ", " + plural(d.orders, 0, fr, { "0": "aucune commande passée", "1": "1 commande passée", one: number("fr-FR", d.orders, 0) + " commande passée", other: number("fr-FR", d.orders, 0) + " commandes passées" }) + " à la voix" + select(d.code, { yes: ", un code vocal", other: "" }) + select(d.limits, { yes: ", vos plafonds", other: "" }) + ", et la date de votre dernière visite."
  },
  "privacy.known-page": {
    "0": () => "J'ai envoyé un lien pour tout voir ou tout effacer."
  },
  "privacy.known-title": {
    "0": (d) => "Ce que " + d.seller + " garde pour votre voix"
  },
  "privacy.known-text": {
    "0": () => "À voir, à télécharger ou à effacer."
  },
  "privacy.known-guest": {
    "0": () => "Je garde le nombre de vos visites, et rien qui dise qui vous êtes."
  },
  "privacy.about-to": {
    "0": (d) => "Cela dissocie votre compte et efface vos réglages. Les commandes restent chez " + d.seller + "."
  },
  "privacy.forgotten": {
    "0": () => "C'est fait. Votre compte est dissocié et j'ai effacé ce que je gardais, au revoir."
  },
  "privacy.forgotten-guest": {
    "0": () => "C'est fait. J'ai effacé ce que je gardais, au revoir."
  },
  "privacy.kept": {
    "0": () => "D'accord, tout reste comme avant."
  },
  "privacy.hushed": {
    "0": () => "Je n'en parle qu'à une voix que je reconnais. Vous trouverez cela dans votre compte."
  },
  "reason.bought": {
    "0": (d) => "J'ai choisi " + product(d.name, "fr-FR") + " parce que vous en avez acheté " + day(d.day, "fr-FR", (" on").trim()) + "."
  },
  "reason.bought-often": {
    "0": (d) => product(d.name, "fr-FR") + ", vous en avez acheté " + plural(d.times, 0, fr, { "1": "une fois", other: number("fr-FR", d.times, 0) + " fois" }) + ", la dernière fois " + day(d.day, "fr-FR", (" on").trim()) + ", d'où mon choix."
  },
  "reason.only": {
    "0": (d) => "J'ai choisi " + product(d.name, "fr-FR") + " parce que c'est ce que nous avons de plus proche."
  },
  "reason.chosen": {
    "0": (d) => "J'ai pris " + product(d.name, "fr-FR") + " parce que c'était votre choix."
  },
  "reason.none": {
    "0": () => "Je n'ai encore rien choisi pour vous."
  },
  "cart.empty": {
    "0": () => "Votre panier est vide."
  },
  "cart.holds": {
    "0": (d) => "Vous avez " + plural(d.count, 0, fr, { "1": "1 article", other: number("fr-FR", d.count, 0) + " articles" }) + " dans votre panier : " + texts(d.items, "fr-FR") + ". Cela fait " + money(d.subtotal, "fr-FR") + ", hors livraison et taxes."
  },
  "cart.summary": {
    "0": (d) => "Cela fait " + plural(d.count, 0, fr, { "1": "1 article", other: number("fr-FR", d.count, 0) + " articles" }) + ", " + money(d.subtotal, "fr-FR") + " hors livraison et taxes."
  },
  "cart.removed": {
    "0": (d) => "C'est retiré : " + text(d.item, "fr-FR") + ".",
    "1": (d) => text(d.item, "fr-FR") + ", c'est retiré.",
    "2": (d) => "D'accord, ce n'est plus dans le panier : " + text(d.item, "fr-FR") + "."
  },
  "cart.holds-count": {
    "0": (d) => "Vous avez " + plural(d.count, 0, fr, { "1": "1 article", other: number("fr-FR", d.count, 0) + " articles" }) + " dans votre panier, " + money(d.subtotal, "fr-FR") + " hors livraison et taxes."
  },
  "cart.not-there": {
    "0": (d) => "Je ne vois pas " + quoted(d.heard, "fr-FR") + " dans votre panier."
  },
  "cart.gone-already": {
    "0": () => "Ce n'est plus dans votre panier."
  },
  "cart.kept": {
    "0": () => "Votre panier est gardé pour la prochaine fois."
  },
  "reorder.shortage": {
    "0": (d) => texts(d.clauses, "fr-FR") + "."
  },
  "reorder.clause-gone": {
    "0": (d) => "le stock est épuisé pour " + product(d.name, "fr-FR")
  },
  "reorder.clause-no-longer": {
    "0": (d) => "nous ne vendons plus " + product(d.name, "fr-FR")
  },
  "reorder.clause-few": {
    "0": (d) => "pour " + product(d.name, "fr-FR") + ", il n'en reste que " + plural(d.quantity, 0, fr, { other: number("fr-FR", d.quantity, 0) })
  },
  "reorder.all-missing": {
    "0": () => "Le stock est épuisé en ce moment pour tout ce qui était dans votre dernière commande."
  },
  "reorder.no-orders": {
    "0": () => "Vous n'avez encore rien commandé ici."
  },
  "purchase.read-out": {
    "0": (d) => "Ce serait " + texts(d.items, "fr-FR") + " chez " + d.seller + ", " + text(d.delivery, "fr-FR") + ", " + text(d.price, "fr-FR") + ", avec votre " + text(d.payment, "fr-FR") + "."
  },
  "purchase.read-out-together": {
    "0": (d) => "Avec votre panier : " + texts(d.items, "fr-FR") + " chez " + d.seller + ", " + text(d.delivery, "fr-FR") + ", " + text(d.price, "fr-FR") + ", avec votre " + text(d.payment, "fr-FR") + "."
  },
  "purchase.price": {
    "0": (d) => "pour " + money(d.total, "fr-FR") + ", taxes et livraison comprises"
  },
  "purchase.price-pickup": {
    "0": (d) => "pour " + money(d.total, "fr-FR") + ", taxes comprises"
  },
  "purchase.price-off": {
    "0": (d) => "pour " + money(d.total, "fr-FR") + ", taxes et livraison comprises, remise de " + money(d.off, "fr-FR") + " déduite"
  },
  "purchase.price-pickup-off": {
    "0": (d) => "pour " + money(d.total, "fr-FR") + ", taxes comprises, remise de " + money(d.off, "fr-FR") + " déduite"
  },
  "purchase.shipping-window": {
    "0": (d) => "livraison " + day(d.day, "fr-FR", (" on").trim()) + ", de " + time(d.from, "fr-FR") + " à " + time(d.to, "fr-FR")
  },
  "purchase.shipping-until": {
    "0": (d) => "livraison " + day(d.day, "fr-FR", (" on").trim()) + " avant " + time(d.to, "fr-FR")
  },
  "purchase.shipping-until-to": {
    "0": (d) => "livraison au " + d.street + " " + day(d.day, "fr-FR", (" on").trim()) + " avant " + time(d.to, "fr-FR")
  },
  "purchase.shipping-by": {
    "0": (d) => "livraison " + day(d.day, "fr-FR", (" until").trim())
  },
  "purchase.shipping-window-to": {
    "0": (d) => "livraison au " + d.street + " " + day(d.day, "fr-FR", (" on").trim()) + ", de " + time(d.from, "fr-FR") + " à " + time(d.to, "fr-FR")
  },
  "purchase.shipping-by-to": {
    "0": (d) => "livraison au " + d.street + " " + day(d.day, "fr-FR", (" until").trim())
  },
  "purchase.pickup": {
    "0": (d) => d.title + ", disponible " + day(d.day, "fr-FR", (" on").trim()) + " à " + time(d.from, "fr-FR")
  },
  "purchase.card": {
    "0": (d) => d.brand + " qui finit par " + digits(d.lastFour, "fr-FR")
  },
  "purchase.other-method": {
    "0": () => "moyen de paiement enregistré"
  },
  "purchase.placed": {
    "0": (d) => "Commandé : " + texts(d.items, "fr-FR") + " pour " + money(d.total, "fr-FR") + ". " + text(d.arrival, "fr-FR") + ", et le numéro de commande finit par " + digits(d.digits, "fr-FR") + ".",
    "1": (d) => "C'est commandé : " + texts(d.items, "fr-FR") + " pour " + money(d.total, "fr-FR") + ". " + text(d.arrival, "fr-FR") + ", et le numéro de commande finit par " + digits(d.digits, "fr-FR") + ".",
    "2": (d) => "Votre commande est passée : " + texts(d.items, "fr-FR") + " pour " + money(d.total, "fr-FR") + ". " + text(d.arrival, "fr-FR") + ", et son numéro finit par " + digits(d.digits, "fr-FR") + "."
  },
  "purchase.placed-before": {
    "0": (d) => "C'est déjà commandé : " + texts(d.items, "fr-FR") + " pour " + money(d.total, "fr-FR") + ". " + text(d.arrival, "fr-FR") + ", et le numéro de commande finit par " + digits(d.digits, "fr-FR") + "."
  },
  "purchase.arrival-window": {
    "0": (d) => "La livraison arrive " + day(d.day, "fr-FR", (" on").trim()) + " entre " + time(d.from, "fr-FR") + " et " + time(d.to, "fr-FR")
  },
  "purchase.arrival-by": {
    "0": (d) => "La livraison arrive " + day(d.day, "fr-FR", (" until").trim())
  },
  "purchase.arrival-pickup": {
    "0": (d) => "Tout sera prêt " + day(d.day, "fr-FR", (" on").trim()) + " à " + time(d.from, "fr-FR")
  },
  "purchase.not-placed": {
    "0": () => "D'accord, rien n'a été commandé."
  },
  "purchase.withdrawn": {
    "0": () => "Rien n'a été commandé."
  },
  "purchase.expired": {
    "0": () => "Cette offre a expiré, rien n'a donc été commandé."
  },
  "purchase.gone-meanwhile": {
    "0": () => "Entre-temps, c'est épuisé ou sorti de votre panier, rien n'a donc été commandé."
  },
  "purchase.nothing-to-approve": {
    "0": () => "Il n'y a rien à confirmer, et rien n'a été commandé."
  },
  "purchase.wrong-code": {
    "0": (d) => "Ce code n'est pas le bon, et il reste " + plural(d.left, 0, fr, { one: number("fr-FR", d.left, 0) + " essai", other: number("fr-FR", d.left, 0) + " essais" }) + "."
  },
  "purchase.wrong-pin": {
    "0": () => "Ce code PIN ne correspond pas."
  },
  "purchase.declined": {
    "0": () => "Votre carte a été refusée, rien n'a donc été commandé. J'ai envoyé un lien pour en choisir une autre."
  },
  "purchase.declined-no-card": {
    "0": () => "Votre carte a été refusée, rien n'a donc été commandé. Choisissez-en une autre dans votre compte, sur notre site."
  },
  "purchase.needs-action": {
    "0": () => "Votre banque demande votre accord avant que cette commande ne passe. J'ai envoyé un lien pour terminer."
  },
  "purchase.needs-action-no-card": {
    "0": () => "Votre banque demande votre accord avant que cette commande ne passe. Ouvrez votre compte sur notre site pour terminer."
  },
  "purchase.bank-waits": {
    "0": (d) => "Votre commande de " + money(d.total, "fr-FR") + " attend l'accord de votre banque, et j'ai renvoyé le lien."
  },
  "purchase.bank-waits-no-card": {
    "0": (d) => "Votre commande de " + money(d.total, "fr-FR") + " attend l'accord de votre banque dans votre compte, sur notre site."
  },
  "purchase.still-confirming": {
    "0": (d) => "J'attends encore que " + d.seller + " confirme. Demandez-moi dans une minute où est votre commande, et surtout ne la repassez pas.",
    "1": (d) => d.seller + " n'a pas encore confirmé votre commande. Redemandez-moi dans une minute, et surtout ne commandez pas deux fois."
  },
  "purchase.failed": {
    "0": (d) => "Je n'ai pas pu joindre " + d.seller + ", rien n'a donc été commandé."
  },
  "purchase.settled": {
    "0": (d) => "Votre commande précédente est bien passée, " + money(d.total, "fr-FR") + ", et son numéro finit par " + digits(d.digits, "fr-FR") + "."
  },
  "purchase.not-settled": {
    "0": () => "Votre commande précédente n'est pas passée, et rien n'a été débité."
  },
  "purchase.changed-total": {
    "0": (d) => "Le total est passé de " + money(d.before, "fr-FR") + " à " + money(d.now, "fr-FR") + "."
  },
  "purchase.changed": {
    "0": (d) => "Entre-temps, " + texts(d.changes, "fr-FR") + "."
  },
  "purchase.changed-line": {
    "0": (d) => "pour " + product(d.name, "fr-FR") + ", on passe de " + d.before + " à " + d.now
  },
  "purchase.changed-gone": {
    "0": (d) => "il ne reste plus rien pour " + product(d.name, "fr-FR")
  },
  "purchase.changed-delivery": {
    "0": () => "la livraison a changé"
  },
  "purchase.changed-payment": {
    "0": () => "le moyen de paiement a changé"
  },
  "purchase.changed-discount": {
    "0": () => "la remise a changé"
  },
  "purchase.changed-discount-gone": {
    "0": () => "le bon de réduction n'est plus valable"
  },
  "purchase.receipt-title": {
    "0": (d) => "Commande " + d.number + " chez " + d.seller
  },
  "purchase.receipt-line": {
    "0": (d) => d.quantity + " × " + d.name + " : " + money(d.total, "fr-FR")
  },
  "purchase.receipt-total": {
    "0": (d) => "Total : " + money(d.total, "fr-FR") + ", payé avec votre " + text(d.payment, "fr-FR")
  },
  "purchase.receipt-delivery": {
    "0": (d) => text(d.delivery, "fr-FR")
  },
  "choice.option": {
    "0": (d) => day(d.day, "fr-FR", (" on").trim()) + " dès " + time(d.from, "fr-FR") + " " + text(d.cost, "fr-FR")
  },
  "choice.option-pickup": {
    "0": (d) => d.title + " " + day(d.day, "fr-FR", (" on").trim())
  },
  "choice.option-card": {
    "0": (d) => d.brand + " " + digits(d.lastFour, "fr-FR")
  },
  "choice.window": {
    "0": (d) => day(d.day, "fr-FR", (" on").trim()) + " de " + time(d.from, "fr-FR") + " à " + time(d.to, "fr-FR") + " " + text(d.cost, "fr-FR")
  },
  "choice.by": {
    "0": (d) => day(d.day, "fr-FR", (" until").trim()) + " " + text(d.cost, "fr-FR")
  },
  "choice.pickup": {
    "0": (d) => d.title + " " + day(d.day, "fr-FR", (" on").trim()) + " dès " + time(d.from, "fr-FR") + " " + text(d.cost, "fr-FR")
  },
  "choice.cost": {
    "0": (d) => "pour " + money(d.cost, "fr-FR")
  },
  "choice.free": {
    "0": () => "sans frais"
  },
  "choice.empty-cart": {
    "0": () => "Votre panier est vide, il n'y a donc encore rien à livrer."
  },
  "choice.delivery-set": {
    "0": (d) => "C'est noté pour votre panier : " + text(d.delivery, "fr-FR") + "."
  },
  "choice.delivery-already": {
    "0": () => "C'est déjà prévu comme ça."
  },
  "choice.delivery-gone": {
    "0": () => "Ce créneau vient de fermer, la livraison reste donc comme elle était."
  },
  "choice.no-such-delivery": {
    "0": () => "Il n'y a pas de livraison comme ça."
  },
  "choice.no-delivery": {
    "0": (d) => d.seller + " ne propose aucune livraison pour votre panier en ce moment."
  },
  "choice.address-set": {
    "0": (d) => "L'adresse de livraison est maintenant " + text(d.address, "fr-FR") + "."
  },
  "choice.address-set-only": {
    "0": (d) => "L'adresse de livraison est maintenant " + text(d.address, "fr-FR") + ". La livraison là-bas se choisit en passant à la caisse."
  },
  "choice.address-already": {
    "0": () => "C'est déjà l'adresse de livraison."
  },
  "choice.undeliverable": {
    "0": (d) => d.seller + " ne livre pas là-bas, l'adresse reste donc comme elle était."
  },
  "choice.no-such-address": {
    "0": () => "Je ne vois pas cette adresse dans votre compte."
  },
  "choice.only-address": {
    "0": () => "Il n'y a qu'une adresse dans votre compte."
  },
  "choice.no-address": {
    "0": () => "Il n'y a pas d'adresse dans votre compte. Vous pouvez en ajouter une sur notre site."
  },
  "choice.payment-set": {
    "0": (d) => "Pour une commande dans les cinq prochaines minutes, j'utilise votre " + text(d.payment, "fr-FR") + "."
  },
  "choice.payment-already": {
    "0": (d) => "C'est déjà prévu avec votre " + text(d.payment, "fr-FR") + "."
  },
  "choice.no-such-payment": {
    "0": () => "Je ne vois pas cette carte dans votre compte."
  },
  "choice.only-payment": {
    "0": (d) => "Dans votre compte, il n'y a que votre " + text(d.payment, "fr-FR") + "."
  },
  "choice.no-payment": {
    "0": () => "Il n'y a pas de carte dans votre compte. Vous pouvez en ajouter une sur notre site."
  },
  "estimate.offers": {
    "0": (d) => "Je peux vous proposer " + choices(d.clauses, "fr-FR") + "."
  },
  "estimate.not-then": {
    "0": (d) => "Rien ne correspond, mais je peux vous proposer " + choices(d.clauses, "fr-FR") + "."
  },
  "estimate.empty-cart": {
    "0": () => "Les jours et les prix dépendent de la commande, et votre panier est vide."
  },
  "estimate.other-place": {
    "0": () => "Je ne connais cela que pour l'adresse de votre panier."
  },
  "coupon.applied": {
    "0": (d) => "Ce bon vous fait économiser " + money(d.off, "fr-FR") + "."
  },
  "coupon.no-effect": {
    "0": () => "Ce bon est accepté, mais il n'enlève rien."
  },
  "coupon.already": {
    "0": () => "Ce bon est déjà appliqué."
  },
  "coupon.removed": {
    "0": () => "Le bon est retiré."
  },
  "coupon.none": {
    "0": () => "Il n'y a pas de bon sur votre panier."
  },
  "coupon.unknown": {
    "0": (d) => d.seller + " ne connaît pas ce code."
  },
  "coupon.expired": {
    "0": () => "Ce bon a expiré."
  },
  "coupon.used-up": {
    "0": () => "Ce bon est épuisé."
  },
  "coupon.minimum": {
    "0": (d) => "Il manque " + money(d.missing, "fr-FR") + " à votre panier pour ce bon."
  },
  "coupon.minimum-not-told": {
    "0": () => "Votre panier est trop petit pour ce bon."
  },
  "coupon.empty-cart": {
    "0": () => "Votre panier est vide, il n'y a donc encore rien à déduire."
  },
  "hand-over.over-limit": {
    "0": (d) => "Cela fait " + money(d.total, "fr-FR") + ", et pour une si grosse commande il faut un code vocal. J'ai envoyé un lien pour en créer un, ou pour terminer sur votre téléphone."
  },
  "hand-over.order-limit": {
    "0": (d) => "Cela fait " + money(d.total, "fr-FR") + ", au-dessus de votre plafond par commande. J'ai envoyé un lien pour terminer sur votre téléphone."
  },
  "hand-over.day-limit": {
    "0": (d) => "Avec " + money(d.total, "fr-FR") + " de plus, vous dépasseriez votre plafond par jour. J'ai envoyé un lien pour terminer sur votre téléphone."
  },
  "hand-over.speaker-unknown": {
    "0": () => "Je ne reconnais pas votre voix, et seule une voix connue peut commander ici. J'ai envoyé un lien pour terminer sur votre téléphone."
  },
  "hand-over.channel-may-not-pay": {
    "0": () => "On ne passe pas de commande dans cette discussion. Voici un lien pour terminer dans votre compte."
  },
  "hand-over.code-locked": {
    "0": () => "Votre code vocal est maintenant bloqué, rien n'a donc été commandé. J'ai envoyé un lien pour le débloquer."
  },
  "hand-over.code-locked-no-card": {
    "0": () => "Votre code vocal est maintenant bloqué, rien n'a donc été commandé. Vous pouvez le débloquer dans vos réglages vocaux, sur notre site."
  },
  "hand-over.pin-locked": {
    "0": () => "Votre code PIN est maintenant bloqué, rien n'a donc été commandé. J'ai envoyé un lien pour terminer sur votre téléphone."
  },
  "hand-over.no-payment-method": {
    "0": () => "Il n'y a pas encore de moyen de paiement dans votre compte. J'ai envoyé un lien pour en ajouter un et terminer."
  },
  "hand-over.no-address": {
    "0": () => "Il n'y a pas encore d'adresse de livraison dans votre compte. J'ai envoyé un lien pour en ajouter une et terminer."
  },
  "hand-over.no-delivery": {
    "0": () => "Je n'ai pas trouvé comment livrer cela à votre adresse. J'ai envoyé un lien pour choisir autrement."
  },
  "hand-over.shop-cannot-charge": {
    "0": () => "Cette commande se termine sur votre téléphone. Je vous ai envoyé un lien."
  },
  "hand-over.elsewhere": {
    "0": () => "Je ne peux pas terminer cette commande à la voix. Votre panier est gardé sur notre site."
  },
  "hand-over.card-title": {
    "0": (d) => "Terminez votre commande " + d.seller
  },
  "hand-over.card-text": {
    "0": (d) => "Votre panier vous attend chez " + d.seller + "."
  },
  "hand-over.card-code": {
    "0": (d) => "Pour commander à la voix, créez un code vocal : " + d.address
  },
  "hand-over.settings-title": {
    "0": (d) => "Vos réglages vocaux " + d.seller
  },
  "hand-over.settings-text": {
    "0": () => "Débloquez votre code vocal, ou choisissez-en un autre."
  },
  "hand-over.bank-title": {
    "0": (d) => "Validez votre commande " + d.seller
  },
  "hand-over.declined-title": {
    "0": () => "Choisissez une autre carte"
  },
  "order.none": {
    "0": () => "Vous n'avez encore rien commandé ici."
  },
  "order.not-found": {
    "0": (d) => "Je n'ai pas trouvé de commande à vous qui finisse par " + digits(d.digits, "fr-FR") + "."
  },
  "order.none-with": {
    "0": (d) => "Je ne vois pas " + quoted(d.heard, "fr-FR") + " dans vos dernières commandes."
  },
  "order.none-from": {
    "0": (d) => "Je ne vois aucune commande passée " + day(d.day, "fr-FR", (" on").trim()) + " parmi les dernières."
  },
  "order.none-then": {
    "0": () => "Je ne vois aucune commande de ce moment-là parmi les dernières."
  },
  "order.with": {
    "0": (d) => "Elle contient " + texts(d.items, "fr-FR") + "."
  },
  "order.latest-with": {
    "0": (d) => "C'est la dernière avec " + texts(d.items, "fr-FR") + "."
  },
  "order.latest-open-with": {
    "0": (d) => "C'est la dernière en cours avec " + texts(d.items, "fr-FR") + "."
  },
  "order.latest-then": {
    "0": () => "C'est la dernière de ce moment-là."
  },
  "order.still-packed": {
    "0": (d) => "Encore en préparation dans votre commande qui finit par " + digits(d.digits, "fr-FR") + " : " + texts(d.items, "fr-FR") + "."
  },
  "order.processing": {
    "0": (d) => "Votre commande qui finit par " + digits(d.digits, "fr-FR") + " est en préparation" + text(d.expected, "fr-FR") + "."
  },
  "order.payment-due": {
    "0": (d) => "Votre commande qui finit par " + digits(d.digits, "fr-FR") + " attend votre paiement."
  },
  "order.in-transit": {
    "0": (d) => "Votre commande qui finit par " + digits(d.digits, "fr-FR") + " est en route" + text(d.expected, "fr-FR") + "."
  },
  "order.out-for-delivery": {
    "0": (d) => "Votre commande qui finit par " + digits(d.digits, "fr-FR") + " est en cours de livraison" + text(d.expected, "fr-FR") + "."
  },
  "order.ready": {
    "0": (d) => "Votre commande qui finit par " + digits(d.digits, "fr-FR") + " est prête à être retirée."
  },
  "order.delivered": {
    "0": (d) => "Votre commande qui finit par " + digits(d.digits, "fr-FR") + " a été livrée" + text(d.delivered, "fr-FR") + "."
  },
  "order.cancelled": {
    "0": (d) => "Votre commande qui finit par " + digits(d.digits, "fr-FR") + " a été annulée."
  },
  "order.returned": {
    "0": (d) => "Votre commande qui finit par " + digits(d.digits, "fr-FR") + " a été retournée."
  },
  "order.problem": {
    "0": (d) => "Il y a un problème avec votre commande qui finit par " + digits(d.digits, "fr-FR") + ". Appelez le " + phone(d.telephone, "fr-FR") + "."
  },
  "order.partial": {
    "0": (d) => "Une partie de votre commande " + digits(d.digits, "fr-FR") + " est en route" + text(d.expected, "fr-FR") + " : " + texts(d.items, "fr-FR") + "."
  },
  "order.partial-delivered": {
    "0": (d) => "Une partie de votre commande " + digits(d.digits, "fr-FR") + " est arrivée" + text(d.delivered, "fr-FR") + " : " + texts(d.items, "fr-FR") + "."
  },
  "order.partial-rest": {
    "0": (d) => "Encore en préparation : " + texts(d.rest, "fr-FR") + "."
  },
  "order.others": {
    "0": (d) => "Vous avez aussi " + plural(d.count, 0, fr, { "1": "une autre commande en cours", other: number("fr-FR", d.count, 0) + " autres commandes en cours" }) + "."
  },
  "order.expected-window": {
    "0": (d) => " et arrive " + day(d.day, "fr-FR", (" on").trim()) + " entre " + time(d.from, "fr-FR") + " et " + time(d.to, "fr-FR")
  },
  "order.expected-day": {
    "0": (d) => " et arrive " + day(d.day, "fr-FR", (" on").trim())
  },
  "order.delivered-on": {
    "0": (d) => " " + day(d.day, "fr-FR", (" on").trim())
  },
  "order.nothing": {
    "0": () => ""
  },
  "order.tracking-title": {
    "0": (d) => "Commande " + d.number
  },
  "order.tracking-text": {
    "0": (d) => d.carrier + " " + d.number
  },
  "order.tracking-number": {
    "0": (d) => "Numéro de suivi " + d.number
  },
  "hours.open-until": {
    "0": (d) => d.store + " est ouvert en ce moment, jusqu'à " + time(d.closes, "fr-FR") + "."
  },
  "hours.open-all-day": {
    "0": (d) => d.store + " est ouvert en ce moment, jour et nuit."
  },
  "hours.closed-until-today": {
    "0": (d) => d.store + " est fermé en ce moment et ouvre aujourd'hui à " + time(d.opens, "fr-FR") + "."
  },
  "hours.closed-until": {
    "0": (d) => d.store + " est fermé en ce moment et ouvre " + day(d.day, "fr-FR", (" on").trim()) + " à " + time(d.opens, "fr-FR") + "."
  },
  "hours.closed-for-long": {
    "0": (d) => d.store + " est fermé en ce moment, et aucune ouverture n'est prévue cette semaine."
  },
  "hours.on-day": {
    "0": (d) => d.store + " est ouvert " + day(d.day, "fr-FR", (" on").trim()) + " de " + time(d.opens, "fr-FR") + " à " + time(d.closes, "fr-FR") + "."
  },
  "hours.on-day-past": {
    "0": (d) => d.store + " était ouvert " + day(d.day, "fr-FR", (" on").trim()) + " de " + time(d.opens, "fr-FR") + " à " + time(d.closes, "fr-FR") + "."
  },
  "hours.on-day-closed": {
    "0": (d) => d.store + " est fermé " + day(d.day, "fr-FR", (" on").trim()) + "."
  },
  "hours.on-day-was-closed": {
    "0": (d) => d.store + " était fermé " + day(d.day, "fr-FR", (" on").trim()) + "."
  },
  "hours.on-day-all": {
    "0": (d) => d.store + " est ouvert " + day(d.day, "fr-FR", (" on").trim()) + " vingt-quatre heures sur vingt-quatre."
  },
  "hours.on-holiday": {
    "0": (d) => day(d.day, "fr-FR", (" on").trim()) + ", " + d.holiday + ", " + d.store + " est ouvert de " + time(d.opens, "fr-FR") + " à " + time(d.closes, "fr-FR") + "."
  },
  "hours.on-holiday-closed": {
    "0": (d) => day(d.day, "fr-FR", (" on").trim()) + ", " + d.holiday + ", " + d.store + " est fermé."
  },
  "hours.on-holiday-today": {
    "0": (d) => "Aujourd'hui, " + d.holiday + ", " + d.store + " est ouvert de " + time(d.opens, "fr-FR") + " à " + time(d.closes, "fr-FR") + "."
  },
  "hours.on-holiday-today-closed": {
    "0": (d) => "Aujourd'hui, " + d.holiday + ", " + d.store + " est fermé."
  },
  "hours.at-time-open": {
    "0": (d) => d.store + " est ouvert " + day(d.day, "fr-FR", (" on").trim()) + " à " + time(d.at, "fr-FR") + ", et ferme à " + time(d.closes, "fr-FR") + "."
  },
  "hours.at-time-closed": {
    "0": (d) => d.store + " est fermé " + day(d.day, "fr-FR", (" on").trim()) + " à " + time(d.at, "fr-FR") + "."
  },
  "hours.days": {
    "0": (d) => d.store + " est ouvert " + texts(d.spans, "fr-FR") + "."
  },
  "hours.span": {
    "0": (d) => day(d.day, "fr-FR", (" on").trim()) + " de " + time(d.opens, "fr-FR") + " à " + time(d.closes, "fr-FR")
  },
  "hours.span-run": {
    "0": (d) => plural(d.days, 0, fr, { "2": day(d.first, "fr-FR", (" on").trim()) + " et " + day(d.last, "fr-FR", (" on").trim()), one: "entre " + day(d.first, "fr-FR", (" on").trim()) + " et " + day(d.last, "fr-FR", (" on").trim()) + " inclus", other: "entre " + day(d.first, "fr-FR", (" on").trim()) + " et " + day(d.last, "fr-FR", (" on").trim()) + " inclus" }) + " de " + time(d.opens, "fr-FR") + " à " + time(d.closes, "fr-FR")
  },
  "hours.days-with-closed": {
    "0": (d) => d.store + " est ouvert " + texts(d.spans, "fr-FR") + ", et fermé " + texts(d.closed, "fr-FR") + "."
  },
  "hours.days-closed": {
    "0": (d) => d.store + " est fermé " + texts(d.closed, "fr-FR") + "."
  },
  "hours.closed-day": {
    "0": (d) => day(d.day, "fr-FR", (" on").trim())
  },
  "hours.closed-run": {
    "0": (d) => plural(d.days, 0, fr, { "2": day(d.first, "fr-FR", (" on").trim()) + " et " + day(d.last, "fr-FR", (" on").trim()), one: "entre " + day(d.first, "fr-FR", (" on").trim()) + " et " + day(d.last, "fr-FR", (" on").trim()) + " inclus", other: "entre " + day(d.first, "fr-FR", (" on").trim()) + " et " + day(d.last, "fr-FR", (" on").trim()) + " inclus" })
  },
  "hours.several": {
    "0": (d) => texts(d.clauses, "fr-FR") + "."
  },
  "hours.several-on-day": {
    "0": (d) => day(d.day, "fr-FR", (" on").trim()) + ", " + texts(d.clauses, "fr-FR") + "."
  },
  "hours.several-on-holiday": {
    "0": (d) => day(d.day, "fr-FR", (" on").trim()) + ", " + d.holiday + ", " + texts(d.clauses, "fr-FR") + "."
  },
  "hours.clause-open-until": {
    "0": (d) => d.store + " est ouvert jusqu'à " + time(d.closes, "fr-FR")
  },
  "hours.clause-opens": {
    "0": (d) => d.store + " ouvre " + day(d.day, "fr-FR", (" on").trim()) + " à " + time(d.opens, "fr-FR")
  },
  "hours.all-on-day": {
    "0": (d) => "Tous nos magasins sont ouverts " + day(d.day, "fr-FR", (" on").trim()) + " de " + time(d.opens, "fr-FR") + " à " + time(d.closes, "fr-FR") + "."
  },
  "hours.all-on-day-closed": {
    "0": (d) => "Tous nos magasins sont fermés " + day(d.day, "fr-FR", (" on").trim()) + "."
  },
  "hours.all-on-holiday": {
    "0": (d) => day(d.day, "fr-FR", (" on").trim()) + ", " + d.holiday + ", tous nos magasins sont ouverts de " + time(d.opens, "fr-FR") + " à " + time(d.closes, "fr-FR") + "."
  },
  "hours.all-on-holiday-closed": {
    "0": (d) => day(d.day, "fr-FR", (" on").trim()) + ", " + d.holiday + ", tous nos magasins sont fermés."
  },
  "hours.clause-hours": {
    "0": (d) => d.store + " est ouvert de " + time(d.opens, "fr-FR") + " à " + time(d.closes, "fr-FR")
  },
  "hours.clause-was-open": {
    "0": (d) => d.store + " était ouvert de " + time(d.opens, "fr-FR") + " à " + time(d.closes, "fr-FR")
  },
  "hours.clause-was-closed": {
    "0": (d) => d.store + " était fermé"
  },
  "hours.clause-all-day": {
    "0": (d) => d.store + " est ouvert vingt-quatre heures sur vingt-quatre"
  },
  "hours.clause-closed": {
    "0": (d) => d.store + " est fermé"
  },
  "hours.clause-at-open": {
    "0": (d) => d.store + " est ouvert " + day(d.day, "fr-FR", (" on").trim()) + " à " + time(d.at, "fr-FR")
  },
  "hours.clause-at-closed": {
    "0": (d) => d.store + " est fermé " + day(d.day, "fr-FR", (" on").trim()) + " à " + time(d.at, "fr-FR")
  },
  "hours.unknown-holiday": {
    "0": (d) => "Je n'ai pas d'horaires pour " + quoted(d.holiday, "fr-FR") + "."
  },
  "hours.unknown-store": {
    "0": (d) => "Je ne connais pas de magasin qui s'appelle " + quoted(d.heard, "fr-FR") + "."
  },
  "hours.unknown-place": {
    "0": (d) => "Je ne sais pas où se trouve le " + digits(d.postalCode, "fr-FR") + "."
  },
  "hours.ask-location": {
    "0": () => "Pour trouver le magasin le plus proche, il me faut votre position. J'ai envoyé une carte sur votre téléphone pour l'autoriser."
  },
  "hours.no-location": {
    "0": () => "Je ne sais pas où vous vous trouvez."
  },
  "hours.no-stores": {
    "0": () => "Nous n'avons aucun magasin à visiter pour le moment."
  },
  "yes-no.nothing-to-confirm": {
    "0": () => "Il n'y a rien à confirmer."
  },
  "yes-no.fine": {
    "0": () => "Très bien."
  },
  "yes-no.goodbye": {
    "0": () => "Très bien, à bientôt.",
    "1": () => "D'accord, à la prochaine.",
    "2": () => "Très bien, au revoir."
  },
  "universal.nothing-to-repeat": {
    "0": () => "Je n'ai encore rien dit."
  },
  "universal.help": {
    "0": () => "Vous pouvez dire, recommande mon café, ajoute du lait demi-écrémé, où est ma commande, ou, vous ouvrez quand."
  },
  "universal.help-guest": {
    "0": () => "Vous pouvez demander nos horaires. Pour commander à la voix, dites, recommande mon café, et je vous aide à associer votre compte."
  },
  "universal.help-elsewhere": {
    "0": (d) => "Vous pouvez demander nos horaires, ou le magasin le plus proche. Les commandes passent par notre site ou le " + phone(d.telephone, "fr-FR") + "."
  },
  "universal.help-purchase": {
    "0": () => "Dites oui pour acheter exactement ce que je vous ai lu, ou non pour tout laisser comme avant."
  },
  "universal.help-code": {
    "0": () => "C'est le code à quatre chiffres de vos réglages vocaux. Vous pouvez en choisir un autre là-bas, ou dire annuler."
  },
  "universal.help-choose": {
    "0": () => "Vous pouvez dire un nom, premier, deuxième ou troisième, ou dire annuler."
  },
  "universal.help-coupon": {
    "0": () => "Dites le code comme il est imprimé, avec ses lettres et ses chiffres, ou dites non pour continuer sans."
  },
  "universal.help-link": {
    "0": () => "Ouvrez cette page sur votre téléphone et saisissez le code, ou dites répète pour le réentendre."
  },
  "universal.help-yes-no": {
    "0": () => "Vous pouvez dire oui, non, ou annuler."
  },
  "universal.help-product": {
    "0": () => "Dites simplement le nom du produit, par exemple, lait demi-écrémé, ou dites annuler."
  },
  "universal.stop": {
    "0": () => "Au revoir.",
    "1": () => "À bientôt.",
    "2": () => "À la prochaine."
  },
  "universal.no-more": {
    "0": () => "C'est tout ce que j'ai trouvé."
  },
  "miss.first": {
    "0": () => "Pardon, je n'ai pas compris.",
    "1": () => "Pardon, ça m'a échappé.",
    "2": () => "Je n'ai pas bien saisi."
  },
  "miss.second": {
    "0": () => "Je ne comprends toujours pas. Vous pouvez dire aide pour des exemples, ou annuler."
  },
  "miss.third": {
    "0": () => "J'ai du mal à comprendre, je m'arrête donc là et votre panier est gardé."
  },
  "miss.third-transfer": {
    "0": () => "J'ai du mal à comprendre, je vous passe donc quelqu'un."
  },
  "miss.silence": {
    "0": () => "Je n'ai rien entendu."
  },
  "miss.silent-end": {
    "0": () => "Je m'arrête là. À bientôt."
  },
  "channel.apology": {
    "0": () => "Pardon, il y a eu un problème de mon côté."
  },
  "channel.again": {
    "0": () => "Pouvez-vous le redire ?"
  },
  "channel.again-hint": {
    "0": () => "Redites-le, ou dites stop pour quitter. Que désirez-vous ?"
  },
  "channel.gives-up": {
    "0": () => "Pardon, ça ne marche toujours pas, je m'arrête donc là. Réessayez dans quelques minutes."
  },
  "channel.moment": {
    "0": () => "Un instant, je demande au magasin."
  },
  "linking.alexa": {
    "0": () => "Alexa"
  },
  "linking.google": {
    "0": () => "Google"
  },
  "linking.telephony": {
    "0": () => "le téléphone"
  },
  "linking.sign-in-title": {
    "0": (d) => "Connexion à " + d.seller
  },
  "linking.sign-in-intro": {
    "0": (d) => "Connectez-vous avec votre compte " + d.seller + " pour faire vos achats à la voix avec " + text(d.platform, "fr-FR") + "."
  },
  "linking.email": {
    "0": () => "Adresse e-mail"
  },
  "linking.password": {
    "0": () => "Mot de passe"
  },
  "linking.sign-in": {
    "0": () => "Se connecter"
  },
  "linking.sign-in-at": {
    "0": (d) => "Se connecter chez " + d.seller
  },
  "linking.not-signed-in": {
    "0": () => "La connexion n'a pas fonctionné. Veuillez réessayer."
  },
  "linking.cancel": {
    "0": () => "Annuler"
  },
  "linking.wrong": {
    "0": () => "Cette adresse e-mail et ce mot de passe ne correspondent pas. Veuillez réessayer."
  },
  "linking.too-many": {
    "0": () => "Trop d'essais. Patientez 15 minutes, puis réessayez."
  },
  "linking.shop-away": {
    "0": (d) => d.seller + " est injoignable pour le moment. Veuillez réessayer dans quelques minutes."
  },
  "linking.consent-title": {
    "0": (d) => "Acheter à la voix avec " + text(d.platform, "fr-FR")
  },
  "linking.consent-intro": {
    "0": (d) => "Si vous associez votre compte, toute personne qui passe par " + text(d.platform, "fr-FR") + " sur vos appareils pourra, chez " + d.seller + " :"
  },
  "linking.consent-intro-here": {
    "0": (d) => "Si vous associez votre compte, toute personne qui parle dans cette conversation pourra, chez " + d.seller + " :"
  },
  "linking.may-see": {
    "0": () => "Voir votre panier, vos commandes et leurs dates d'arrivée."
  },
  "linking.may-fill": {
    "0": () => "Ajouter des produits à votre panier et en retirer."
  },
  "linking.may-order": {
    "0": () => "Passer des commandes, payées avec un moyen de paiement enregistré dans votre compte. Chaque commande est d'abord lue à voix haute, et rien n'est acheté sans un oui."
  },
  "linking.may-not": {
    "0": (d) => text(d.platform, "fr-FR") + " ne reçoit jamais votre mot de passe " + d.seller + " ni votre numéro de carte."
  },
  "linking.unlink": {
    "0": (d) => "Vous pouvez dissocier votre compte à tout moment. Cela se fait dans les paramètres, avec " + text(d.platform, "fr-FR") + "."
  },
  "linking.ends": {
    "0": () => "L'association prend fin avec la conversation, au plus tard au bout d'une heure."
  },
  "linking.agree": {
    "0": () => "Associer le compte"
  },
  "linking.trouble-title": {
    "0": () => "Cette page ne fonctionne plus"
  },
  "linking.trouble": {
    "0": () => "Revenez à l'endroit où vous avez commencé et réessayez. Si cela fait un moment, la page a expiré."
  },
  "linking.call": {
    "0": (d) => "Si cela ne fonctionne pas, appelez-nous au " + phone(d.telephone, "fr-FR") + "."
  },
  "linking.code-title": {
    "0": () => "Saisissez votre code"
  },
  "linking.code-intro": {
    "0": () => "Tapez le code que vous venez d'entendre."
  },
  "linking.code": {
    "0": () => "Code"
  },
  "linking.code-wrong": {
    "0": () => "Ce code n'est pas le bon, ou il a expiré. Réessayez, ou demandez-en un nouveau."
  },
  "linking.code-heard-title": {
    "0": () => "Vérifiez que c'est votre code"
  },
  "linking.code-heard": {
    "0": (d) => "Ne continuez que si vous venez d'entendre ce code avec " + text(d.platform, "fr-FR") + ". Si quelqu'un vous l'a envoyé, annulez."
  },
  "linking.go-on": {
    "0": () => "Continuer"
  },
  "linking.linked-title": {
    "0": () => "Votre compte est associé"
  },
  "linking.linked": {
    "0": () => "Vous pouvez fermer cette page et continuer à parler."
  },
  "settings.title": {
    "0": () => "Vos achats à la voix"
  },
  "settings.intro": {
    "0": (d) => "Ces réglages valent partout où vous faites vos achats à la voix chez " + d.seller + ". Vous pouvez les changer à tout moment sur " + d.address + "."
  },
  "settings.pay-with": {
    "0": () => "Payer avec"
  },
  "settings.deliver-to": {
    "0": () => "Livrer à"
  },
  "settings.account-default": {
    "0": (d) => "Le choix par défaut de mon compte " + d.seller
  },
  "settings.account-default-now": {
    "0": (d) => "Le choix par défaut de mon compte " + d.seller + ", actuellement " + text(d.chosen, "fr-FR")
  },
  "settings.wallet": {
    "0": () => "Portefeuille"
  },
  "settings.card": {
    "0": () => "Carte"
  },
  "settings.store-credit": {
    "0": () => "Avoir"
  },
  "settings.invoice": {
    "0": () => "Facture"
  },
  "settings.branded": {
    "0": (d) => d.brand
  },
  "settings.address": {
    "0": (d) => d.address
  },
  "settings.no-methods": {
    "0": (d) => "Votre compte " + d.seller + " ne contient pas encore de moyen de paiement."
  },
  "settings.no-addresses": {
    "0": (d) => "Votre compte " + d.seller + " ne contient pas encore d'adresse."
  },
  "settings.methods-away": {
    "0": () => "Vos moyens de paiement ne peuvent pas être affichés pour le moment. Votre choix précédent reste en place."
  },
  "settings.addresses-away": {
    "0": () => "Vos adresses ne peuvent pas être affichées pour le moment. Votre choix précédent reste en place."
  },
  "settings.choose-listed": {
    "0": () => "Veuillez choisir un élément de la liste."
  },
  "settings.not-checked": {
    "0": () => "La vérification n'a pas pu se faire pour le moment. Renvoyez le formulaire pour garder votre choix précédent."
  },
  "settings.limits": {
    "0": () => "Plafonds"
  },
  "settings.limits-hint": {
    "0": () => "Ce qui coûte plus cher se termine sur le site. Laissez un plafond vide pour ne pas en avoir."
  },
  "settings.order-limit": {
    "0": (d) => "Maximum par commande, en " + d.currency
  },
  "settings.day-limit": {
    "0": (d) => "Maximum pour toutes les commandes de 24 heures, en " + d.currency
  },
  "settings.amount-wrong": {
    "0": (d) => "Saisissez un montant supérieur à zéro, par exemple " + money(d.example, "fr-FR") + ", ou laissez vide."
  },
  "settings.code": {
    "0": () => "Code vocal"
  },
  "settings.code-hint": {
    "0": () => "Dès qu'il y a un code vocal, chaque commande à la voix le demande."
  },
  "settings.code-from": {
    "0": (d) => "Les commandes de " + money(d.from, "fr-FR") + " ou plus demandent un code vocal."
  },
  "settings.code-new": {
    "0": () => "Nouveau code vocal, quatre chiffres"
  },
  "settings.code-kept": {
    "0": () => "Vous avez un code vocal. Laissez ce champ vide pour le garder."
  },
  "settings.code-remove": {
    "0": () => "Supprimer mon code vocal"
  },
  "settings.code-locked": {
    "0": () => "Votre code vocal est bloqué, car un mauvais code a été dit trop souvent."
  },
  "settings.code-unlock": {
    "0": () => "Débloquer mon code vocal"
  },
  "settings.code-four": {
    "0": () => "Un code vocal a exactement quatre chiffres."
  },
  "settings.code-easy": {
    "0": () => "Ce code est trop facile à deviner. N'utilisez ni quatre fois le même chiffre, ni des chiffres qui se suivent comme 1234."
  },
  "settings.code-or-remove": {
    "0": () => "Tapez un nouveau code vocal ou supprimez-le, mais pas les deux."
  },
  "settings.who": {
    "0": () => "Qui parle"
  },
  "settings.only-recognised": {
    "0": () => "Seule une voix que mon appareil reconnaît peut commander"
  },
  "settings.only-recognised-hint": {
    "0": () => "Quand les voix ne peuvent pas être distinguées, comme au téléphone, les commandes se terminent alors sur le site."
  },
  "settings.discreet": {
    "0": () => "Ne dire les noms, les adresses et le contenu de mon panier et de mes commandes qu'à une voix que mon appareil reconnaît"
  },
  "settings.save": {
    "0": () => "Enregistrer"
  },
  "settings.save-and-go-on": {
    "0": () => "Enregistrer et continuer"
  },
  "settings.problems": {
    "0": (d) => "Veuillez vérifier " + plural(d.count, 0, fr, { "1": "un point", other: number("fr-FR", d.count, 0) + " points" }) + " :"
  },
  "settings.saved": {
    "0": () => "Vos réglages sont enregistrés."
  },
  "settings.code-is-set": {
    "0": () => "Votre nouveau code vocal est en place."
  },
  "settings.code-is-removed": {
    "0": () => "Votre code vocal est supprimé."
  },
  "settings.code-is-unlocked": {
    "0": () => "Votre code vocal est débloqué."
  },
  "settings.page-title": {
    "0": (d) => "Achats à la voix chez " + d.seller
  },
  "settings.sign-in-intro": {
    "0": (d) => "Connectez-vous avec votre compte " + d.seller + " pour voir et changer vos réglages d'achat à la voix."
  },
  "settings.signed-out": {
    "0": () => "Votre session est terminée. Veuillez vous reconnecter."
  },
  "settings.sign-out": {
    "0": () => "Se déconnecter"
  },
  "settings.linked-title": {
    "0": () => "Associé à votre compte"
  },
  "settings.linked-since": {
    "0": (d) => text(d.platform, "fr-FR") + ", depuis " + day(d.since, "fr-FR", (" on").trim())
  },
  "settings.none-linked": {
    "0": () => "Rien n'est associé à votre compte."
  },
  "settings.unlink": {
    "0": (d) => "Dissocier " + text(d.platform, "fr-FR")
  },
  "settings.unlinked": {
    "0": (d) => "L'association avec " + text(d.platform, "fr-FR") + " est supprimée."
  },
  "settings.orders-title": {
    "0": () => "Commandé à la voix"
  },
  "settings.order": {
    "0": (d) => day(d.placed, "fr-FR") + " : commande " + d.number + ", " + money(d.total, "fr-FR")
  },
  "settings.order-item": {
    "0": (d) => d.quantity + " × " + d.name
  },
  "settings.no-orders": {
    "0": () => "Rien n'a été commandé à la voix dernièrement."
  },
  "settings.orders-elsewhere": {
    "0": (d) => "Toutes les commandes de mon compte " + d.seller
  },
  "settings.data-title": {
    "0": () => "Vos données"
  },
  "settings.export": {
    "0": () => "Télécharger ce qui est gardé sur moi"
  },
  "settings.delete": {
    "0": () => "Tout effacer et dissocier"
  },
  "settings.delete-title": {
    "0": () => "Tout effacer"
  },
  "settings.delete-intro": {
    "0": (d) => "Cela dissocie toutes les plateformes et efface vos réglages vocaux, votre code vocal et tout le reste de ce qui est gardé sur vous pour les achats à la voix. Votre compte " + d.seller + " et vos commandes là-bas restent."
  },
  "settings.keep": {
    "0": () => "Tout garder"
  },
  "settings.deleted-title": {
    "0": () => "Tout est effacé"
  },
  "settings.deleted": {
    "0": () => "Plus rien n'est associé. Vous pouvez fermer cette page."
  }
}
// @ts-nocheck
// Compiled for pt-BR by "npm run generate".
import { choices, digits, money, phone, product, quoted, text, texts } from "../formats.ts";
import { number, plural, select } from "@messageformat/runtime";
import { pt } from "@messageformat/runtime/lib/cardinals";
import { timesOf } from "../times.ts";
const { day, time } = timesOf({"day":{"near":"{near}","weekday":"{weekday}","date":"{date}"},"day-on":{"near":"{near}","weekday":["no domingo","na segunda-feira","na terça-feira","na quarta-feira","na quinta-feira","na sexta-feira","no sábado"],"date":"no dia {date}"},"day-until":{"near":"até {near}","weekday":"até {weekday}","date":"até {date}"},"hour":"{hour}h","minutes":"{hour}h{minute}"});
export default {
  "item.line": {
    "0": (d) => plural(d.quantity, 0, pt, { "1": product(d.name, "pt-BR"), other: number("pt-BR", d.quantity, 0) + " de " + product(d.name, "pt-BR") })
  },
  "item.name": {
    "0": (d) => product(d.name, "pt-BR")
  },
  "item.more": {
    "0": (d) => plural(d.count, 0, pt, { "1": "mais 1 item", other: "mais " + number("pt-BR", d.count, 0) + " itens" })
  },
  "item.digits": {
    "0": (d) => digits(d.digits, "pt-BR")
  },
  "ask.anything": {
    "0": () => "O que você deseja?"
  },
  "ask.anything-hint": {
    "0": () => "Você pode repetir uma compra, adicionar um produto ou perguntar pelo seu pedido. O que você deseja?"
  },
  "ask.anything-hint-guest": {
    "0": () => "Pergunte a que horas abrimos, ou diga pedir de novo para vincular sua conta. O que você deseja?"
  },
  "ask.anything-hint-elsewhere": {
    "0": () => "Pergunte a que horas abrimos ou onde fica a loja mais próxima. O que você deseja?"
  },
  "ask.anything-else": {
    "0": () => "Mais alguma coisa?",
    "1": () => "O que mais você deseja?",
    "2": () => "Quer algo mais?"
  },
  "ask.anything-else-hint": {
    "0": () => "Diga o que falta, ou diga não para terminar. Mais alguma coisa?"
  },
  "ask.choose": {
    "0": (d) => "Qual você quer: " + choices(d.options, "pt-BR") + "?"
  },
  "ask.choose-more": {
    "0": (d) => "Qual você quer, ou diga mais: " + choices(d.options, "pt-BR") + "?"
  },
  "ask.size": {
    "0": (d) => "Qual tamanho: " + choices(d.options, "pt-BR") + "?"
  },
  "ask.size-more": {
    "0": (d) => "Qual tamanho, ou diga mais: " + choices(d.options, "pt-BR") + "?"
  },
  "ask.choose-hint": {
    "0": (d) => "Diga uma das opções ou, por exemplo, a primeira: " + choices(d.options, "pt-BR") + "?"
  },
  "ask.how-about": {
    "0": (d) => "Que tal " + product(d.name, "pt-BR") + "?"
  },
  "ask.add": {
    "0": () => "O que você quer adicionar?"
  },
  "ask.add-hint": {
    "0": () => "Diga, por exemplo, leite semidesnatado. O que eu adiciono?"
  },
  "ask.reorder": {
    "0": () => "O que você quer pedir de novo?"
  },
  "ask.reorder-hint": {
    "0": () => "Diga, por exemplo, café, ou meu último pedido. O que eu peço de novo?"
  },
  "ask.change": {
    "0": () => "O que eu devo mudar?"
  },
  "ask.change-hint": {
    "0": () => "Diga, por exemplo, muda o leite para dois. O que eu devo mudar?"
  },
  "ask.remove": {
    "0": () => "O que eu devo tirar?"
  },
  "ask.remove-hint": {
    "0": () => "Diga o nome de algo que está no seu carrinho. O que eu devo tirar?"
  },
  "ask.product": {
    "0": (d) => "Você quis dizer " + product(d.name, "pt-BR") + "?"
  },
  "ask.product-hint": {
    "0": (d) => "Diga sim se for " + product(d.name, "pt-BR") + ", ou não se for outra coisa. É isso mesmo?"
  },
  "ask.quantity": {
    "0": (d) => "Posso colocar " + plural(d.quantity, 0, pt, { other: number("pt-BR", d.quantity, 0) }) + " de " + product(d.name, "pt-BR") + "?"
  },
  "ask.quantity-hint": {
    "0": (d) => "Diga sim para " + plural(d.quantity, 0, pt, { other: number("pt-BR", d.quantity, 0) }) + ", ou não para deixar de fora. Posso colocar " + plural(d.quantity, 0, pt, { other: number("pt-BR", d.quantity, 0) }) + "?"
  },
  "ask.purchase": {
    "0": () => "Posso fazer o pedido?"
  },
  "ask.purchase-for": {
    "0": (d) => "Posso fazer o pedido por " + money(d.total, "pt-BR") + "?"
  },
  "ask.code": {
    "0": () => "Qual é o seu código de voz?"
  },
  "ask.code-hint": {
    "0": () => "Diga os quatro dígitos, um por um, ou não para desistir. Qual é o seu código de voz?"
  },
  "ask.purchase-hint": {
    "0": (d) => "Diga sim para comprar por " + money(d.total, "pt-BR") + ", ou não para desistir. Posso fazer o pedido?"
  },
  "ask.linked": {
    "0": () => "Você já digitou o código?"
  },
  "ask.linked-hint": {
    "0": () => "Diga sim quando terminar, ou repete para ouvir o código de novo. Você já digitou o código?"
  },
  "ask.cancel-order": {
    "0": () => "Posso cancelar esse pedido?"
  },
  "ask.cancel-order-hint": {
    "0": () => "Diga sim para cancelar o pedido, ou não para manter. Posso cancelar esse pedido?"
  },
  "ask.problem": {
    "0": () => "Posso avisar a loja?"
  },
  "ask.problem-hint": {
    "0": () => "Diga sim para abrir um chamado na loja, ou não para deixar assim. Posso avisar a loja?"
  },
  "ask.put-through": {
    "0": () => "Posso transferir você para um atendente?"
  },
  "ask.put-through-hint": {
    "0": () => "Diga sim para falar com um atendente, ou não para continuar aqui. Posso transferir você?"
  },
  "ask.summary": {
    "0": () => "Posso dizer ao atendente qual era o assunto?"
  },
  "ask.summary-hint": {
    "0": () => "Se disser sim, passo só os assuntos e os finais dos pedidos, se disser não, nada disso. Posso dizer?"
  },
  "ask.clear": {
    "0": () => "Posso esvaziar o carrinho?"
  },
  "ask.clear-hint": {
    "0": () => "Diga sim para tirar tudo, ou não para manter. Posso esvaziar o carrinho?"
  },
  "ask.forget": {
    "0": () => "Posso esquecer você?"
  },
  "ask.forget-hint": {
    "0": () => "Diga sim para desvincular a conta e apagar tudo isso, ou não para manter. Posso esquecer você?"
  },
  "ask.store": {
    "0": (d) => "Qual loja: " + choices(d.stores, "pt-BR") + "?"
  },
  "ask.store-hint": {
    "0": (d) => "Diga o nome da loja ou o seu CEP. Qual loja: " + choices(d.stores, "pt-BR") + "?"
  },
  "ask.about": {
    "0": () => "De qual produto você está falando?"
  },
  "ask.about-hint": {
    "0": () => "É só dizer o nome, como leite semidesnatado. De qual produto você está falando?"
  },
  "ask.add-it": {
    "0": () => "Posso colocar no seu carrinho?",
    "1": () => "Quer que eu coloque no carrinho?",
    "2": () => "Quer que eu adicione ao seu carrinho?"
  },
  "ask.add-named": {
    "0": (d) => "Posso colocar " + product(d.name, "pt-BR") + " no seu carrinho?"
  },
  "ask.add-it-hint": {
    "0": (d) => "Diga sim para adicionar " + product(d.name, "pt-BR") + ", ou não para deixar assim. Posso colocar no carrinho?"
  },
  "ask.add-which": {
    "0": () => "Qual opção eu adiciono, ou nenhuma?",
    "1": () => "Quer alguma das opções, e qual?"
  },
  "ask.add-which-of": {
    "0": (d) => "Quer que eu adicione alguma, e qual: " + choices(d.options, "pt-BR") + "?"
  },
  "ask.add-which-hint": {
    "0": () => "Diga o nome, primeiro, segundo ou terceiro, ou não para deixar assim. Qual eu adiciono?"
  },
  "ask.coupon": {
    "0": () => "Qual é o código do cupom?"
  },
  "ask.coupon-hint": {
    "0": () => "Diga o código como está escrito, ou não para seguir sem ele. Qual é o código?"
  },
  "ask.delivery": {
    "0": () => "Qual entrega você prefere?"
  },
  "ask.address": {
    "0": () => "Qual endereço de entrega eu uso?"
  },
  "ask.payment": {
    "0": () => "Qual meio de pagamento eu uso?"
  },
  "ask.choice-one": {
    "0": (d) => "Que tal " + text(d.option, "pt-BR") + "?"
  },
  "ask.choice-one-hint": {
    "0": (d) => "Diga sim para essa opção, ou não para deixar assim. Que tal " + text(d.option, "pt-BR") + "?"
  },
  "ask.choice-hint": {
    "0": () => "Diga primeiro, segundo ou terceiro, ou não para deixar assim. Qual você prefere?"
  },
  "ask.checkout": {
    "0": () => "Quer fechar o pedido?"
  },
  "ask.checkout-hint": {
    "0": () => "Diga sim para primeiro ouvir a entrega e o total. Quer fechar o pedido?"
  },
  "ask.resume": {
    "0": () => "Quer fechar o pedido agora?"
  },
  "launch.first-guest": {
    "0": (d) => "Boas-vindas à loja " + d.seller + ". Posso dizer quando abrimos e, com sua conta vinculada, fazer pedidos para você."
  },
  "launch.first-elsewhere": {
    "0": (d) => "Boas-vindas à loja " + d.seller + ". Posso dizer quando abrimos, e os pedidos são feitos pelo nosso site."
  },
  "launch.first-newcomer": {
    "0": (d) => "Boas-vindas à loja " + d.seller + ". Diga, por exemplo, adiciona leite semidesnatado, ou pergunte a que horas abrimos."
  },
  "launch.first-linked": {
    "0": (d) => "Boas-vindas à loja " + d.seller + ". Diga, por exemplo, pede meu café de novo, adiciona leite, ou cadê meu pedido."
  },
  "launch.returning": {
    "0": (d) => "Que bom ter você de volta na loja " + d.seller + ".",
    "1": (d) => "Oi de novo, aqui é a loja " + d.seller + ".",
    "2": (d) => "É bom falar com você outra vez, aqui é a loja " + d.seller + "."
  },
  "launch.short": {
    "0": (d) => "Boas-vindas à loja " + d.seller + "."
  },
  "launch.cart": {
    "0": (d) => "Você tem " + plural(d.count, 0, pt, { "1": "1 item", other: number("pt-BR", d.count, 0) + " itens" }) + " no carrinho."
  },
  "launch.arriving": {
    "0": (d) => "Seu pedido com final " + digits(d.digits, "pt-BR") + " chega hoje."
  },
  "account.card": {
    "0": (d) => "Para isso preciso da sua conta na loja " + d.seller + ". Mandei um cartão para o seu celular para vincular."
  },
  "account.expired": {
    "0": (d) => "O vínculo com a sua conta na loja " + d.seller + " expirou. Mandei um cartão para o seu celular para renovar."
  },
  "account.elsewhere": {
    "0": (d) => "Isso precisa da sua conta na loja " + d.seller + ", que não consigo vincular por aqui. Você pode pedir pelo nosso site ou ligar para " + phone(d.telephone, "pt-BR") + "."
  },
  "account.by-code": {
    "0": (d) => "Para isso preciso da sua conta na loja " + d.seller + ". No celular, abra " + d.address + " e digite " + texts(d.groups, "pt-BR") + "."
  },
  "account.not-yet": {
    "0": (d) => "A conta ainda não está vinculada. No celular, abra " + d.address + " e digite " + texts(d.groups, "pt-BR") + "."
  },
  "account.linked-now": {
    "0": () => "Sua conta está vinculada."
  },
  "account.code-title": {
    "0": (d) => "Vincule sua conta na loja " + d.seller
  },
  "account.code-text": {
    "0": (d) => "Seu código: " + d.code
  },
  "account.unknown": {
    "0": () => "Não consigo consultar sua conta no momento. Tente de novo em alguns minutos."
  },
  "trouble.shop": {
    "0": (d) => "Não consigo falar com a loja " + d.seller + " agora. Tente de novo em alguns minutos."
  },
  "trouble.shop-hours": {
    "0": (d) => "Não consigo consultar nossos horários agora. Você pode ligar para " + phone(d.telephone, "pt-BR") + "."
  },
  "trouble.shop-stores": {
    "0": (d) => "Não consigo consultar nossas lojas agora. Você pode ligar para " + phone(d.telephone, "pt-BR") + "."
  },
  "trouble.nothing-changed": {
    "0": (d) => "Não consigo falar com a loja " + d.seller + " agora, então seu carrinho ficou como estava. Tente de novo em alguns minutos."
  },
  "trouble.busy": {
    "0": (d) => "A loja " + d.seller + " está muito ocupada agora. Tente de novo em um minuto."
  },
  "trouble.cart-unsure": {
    "0": (d) => "A loja " + d.seller + " não confirmou isso a tempo. Me pergunte o que tem no carrinho antes de adicionar de novo."
  },
  "trouble.own": {
    "0": () => "Eu me perdi por um instante. Tente de novo em alguns minutos."
  },
  "trouble.own-after-yes": {
    "0": () => "Eu me perdi por um instante. Me pergunte onde está o seu pedido antes de pedir de novo."
  },
  "product.added": {
    "0": (d) => "Adicionei " + text(d.item, "pt-BR") + " por " + money(d.price, "pt-BR") + ".",
    "1": (d) => text(d.item, "pt-BR") + " por " + money(d.price, "pt-BR") + ", no seu carrinho.",
    "2": (d) => "Certo, " + text(d.item, "pt-BR") + " por " + money(d.price, "pt-BR") + "."
  },
  "product.added-some": {
    "0": (d) => "Só " + plural(d.quantity, 0, pt, { "1": "restava 1", other: "restavam " + number("pt-BR", d.quantity, 0) }) + " de " + product(d.name, "pt-BR") + ", então adicionei o que havia."
  },
  "product.some-left": {
    "0": (d) => "Só " + plural(d.quantity, 0, pt, { "1": "restava 1", other: "restavam " + number("pt-BR", d.quantity, 0) }) + "."
  },
  "product.sold-out": {
    "0": (d) => "Estamos sem " + product(d.name, "pt-BR") + " no momento."
  },
  "product.not-found": {
    "0": (d) => "Não encontrei " + quoted(d.heard, "pt-BR") + ".",
    "1": (d) => "Não vejo " + quoted(d.heard, "pt-BR") + " na loja.",
    "2": (d) => "Parece que não vendemos " + quoted(d.heard, "pt-BR") + "."
  },
  "product.not-found-here": {
    "0": () => "Parece que não temos isso."
  },
  "product.not-bought": {
    "0": (d) => "Você ainda não pediu " + quoted(d.heard, "pt-BR") + " aqui, mas temos na loja."
  },
  "product.pricey": {
    "0": (d) => "Isso dá " + money(d.price, "pt-BR") + "."
  },
  "product.left": {
    "0": () => "Tudo bem, deixei de fora."
  },
  "about.price": {
    "0": (d) => "São " + money(d.price, "pt-BR") + " por " + product(d.name, "pt-BR") + ".",
    "1": (d) => money(d.price, "pt-BR") + " por " + product(d.name, "pt-BR") + "."
  },
  "about.price-of": {
    "0": (d) => "São " + money(d.price, "pt-BR") + " por " + product(d.name, "pt-BR") + ", então " + plural(d.quantity, 0, pt, { other: number("pt-BR", d.quantity, 0) }) + " dão " + money(d.total, "pt-BR") + "."
  },
  "about.price-but-out": {
    "0": (d) => money(d.price, "pt-BR") + " por " + product(d.name, "pt-BR") + ", mas estamos sem no momento."
  },
  "about.closest": {
    "0": (d) => "O mais parecido que encontrei é " + product(d.name, "pt-BR") + ", por " + money(d.price, "pt-BR") + "."
  },
  "about.priced": {
    "0": (d) => product(d.name, "pt-BR") + " por " + money(d.price, "pt-BR")
  },
  "about.prices": {
    "0": (d) => "Temos " + texts(d.items, "pt-BR") + "."
  },
  "about.have": {
    "0": (d) => "Sim, temos " + product(d.name, "pt-BR") + ", por " + money(d.price, "pt-BR") + ".",
    "1": (d) => "Sim, tem " + product(d.name, "pt-BR") + ", por " + money(d.price, "pt-BR") + "."
  },
  "about.few-left": {
    "0": (d) => "Sim, mas só " + plural(d.quantity, 0, pt, { "1": "resta 1", other: "restam " + number("pt-BR", d.quantity, 0) }) + " de " + product(d.name, "pt-BR") + ", por " + money(d.price, "pt-BR") + plural(d.quantity, 0, pt, { "1": "", other: " cada" }) + "."
  },
  "about.have-several": {
    "0": (d) => "Sim, temos " + texts(d.items, "pt-BR") + "."
  },
  "about.instead": {
    "0": (d) => "O que temos é " + texts(d.items, "pt-BR") + "."
  },
  "about.gone": {
    "0": (d) => "Não vendemos mais " + product(d.name, "pt-BR") + "."
  },
  "about.sizes": {
    "0": (d) => "Temos " + product(d.name, "pt-BR") + " em " + texts(d.sizes, "pt-BR") + "."
  },
  "about.more-sizes": {
    "0": (d) => plural(d.count, 0, pt, { "1": "mais 1 tamanho", other: "mais " + number("pt-BR", d.count, 0) + " tamanhos" })
  },
  "about.one-size": {
    "0": (d) => "Temos " + product(d.name, "pt-BR") + " em um tamanho só, " + product(d.size, "pt-BR") + ", por " + money(d.price, "pt-BR") + "."
  },
  "about.one-size-unnamed": {
    "0": (d) => "Temos " + product(d.name, "pt-BR") + " em um tamanho só, por " + money(d.price, "pt-BR") + "."
  },
  "about.sizes-of-several": {
    "0": (d) => "Temos " + texts(d.clauses, "pt-BR") + "."
  },
  "about.sizes-clause": {
    "0": (d) => product(d.name, "pt-BR") + " em " + choices(d.sizes, "pt-BR")
  },
  "about.size-clause-unnamed": {
    "0": (d) => product(d.name, "pt-BR") + " em um tamanho só"
  },
  "about.cheaper": {
    "0": (d) => "Você economiza " + money(d.difference, "pt-BR") + " com " + product(d.name, "pt-BR") + ": " + money(d.price, "pt-BR") + ", contra " + money(d.otherPrice, "pt-BR") + " por " + product(d.other, "pt-BR") + "."
  },
  "about.same-price": {
    "0": (d) => product(d.name, "pt-BR") + " e " + product(d.other, "pt-BR") + " custam o mesmo, " + money(d.price, "pt-BR") + "."
  },
  "about.same-size": {
    "0": () => "O tamanho é o mesmo."
  },
  "about.bigger": {
    "0": (d) => "A embalagem maior é a de " + product(d.name, "pt-BR") + "."
  },
  "about.per-unit": {
    "0": (d) => "A opção mais barata é " + select(d.size, { bigger: "também maior", other: "menor" }) + ": por " + select(d.unit, { ounce: "onça", other: "unidade" }) + " são " + money(d.each, "pt-BR") + ", contra " + money(d.otherEach, "pt-BR") + "."
  },
  "about.same-per-unit": {
    "0": (d) => "A opção mais barata é " + select(d.size, { bigger: "também maior", other: "menor" }) + " e custa mais ou menos o mesmo por " + select(d.unit, { ounce: "onça", other: "unidade" }) + "."
  },
  "stores.place": {
    "0": (d) => "A loja " + d.store + " fica em " + d.street + ", em " + d.city + "."
  },
  "stores.places": {
    "0": (d) => texts(d.clauses, "pt-BR") + "."
  },
  "stores.place-clause": {
    "0": (d) => "a loja " + d.store + " fica em " + d.street + ", em " + d.city
  },
  "stores.map-sent": {
    "0": () => "Mandei o caminho para o seu celular.",
    "1": () => "O mapa está no seu celular."
  },
  "stores.card-title": {
    "0": (d) => "Onde fica a loja " + d.seller
  },
  "stores.card-address": {
    "0": (d) => d.store + ": " + d.street + ", " + d.city + ", " + d.region
  },
  "stores.phone": {
    "0": (d) => "O telefone da loja " + d.name + " é " + phone(d.telephone, "pt-BR") + "."
  },
  "stores.phone-title": {
    "0": (d) => "Ligar para " + d.name
  },
  "stores.phone-text": {
    "0": (d) => phone(d.telephone, "pt-BR")
  },
  "several.added": {
    "0": (d) => "Adicionei " + texts(d.items, "pt-BR") + " por " + money(d.price, "pt-BR") + ".",
    "1": (d) => texts(d.items, "pt-BR") + " por " + money(d.price, "pt-BR") + ", no seu carrinho.",
    "2": (d) => "Certo, " + texts(d.items, "pt-BR") + " por " + money(d.price, "pt-BR") + "."
  },
  "several.added-but": {
    "0": (d) => "Adicionei " + texts(d.items, "pt-BR") + " por " + money(d.price, "pt-BR") + ", mas " + texts(d.clauses, "pt-BR") + "."
  },
  "several.removed": {
    "0": (d) => "Tirei " + texts(d.items, "pt-BR") + "."
  },
  "several.removed-but": {
    "0": (d) => "Tirei " + texts(d.items, "pt-BR") + ", mas " + texts(d.clauses, "pt-BR") + "."
  },
  "several.noted": {
    "0": (d) => "Por enquanto tenho " + texts(d.items, "pt-BR") + "."
  },
  "several.noted-but": {
    "0": (d) => "Por enquanto tenho " + texts(d.items, "pt-BR") + ", mas " + texts(d.clauses, "pt-BR") + "."
  },
  "several.unsure": {
    "0": (d) => "Fiquei em dúvida sobre " + quoted(d.heard, "pt-BR") + "."
  },
  "several.clause-unknown": {
    "0": (d) => "não encontrei " + quoted(d.heard, "pt-BR")
  },
  "several.clause-not-there": {
    "0": (d) => "não vejo " + quoted(d.heard, "pt-BR") + " no seu carrinho"
  },
  "usual.none": {
    "0": () => "Ainda não sei o que você sempre pede, então vai o último pedido."
  },
  "usual.weekly": {
    "0": (d) => "Você compra " + plural(d.count, 0, pt, { "1": "isso", other: "essas coisas" }) + " mais ou menos a cada " + plural(d.weeks, 0, pt, { "1": "semana", other: number("pt-BR", d.weeks, 0) + " semanas" }) + "."
  },
  "usual.all-missing": {
    "0": () => "Tudo o que você costuma comprar está esgotado no momento."
  },
  "usual.between": {
    "0": (d) => "Você compra essas coisas a cada " + d.from + " a " + plural(d.to, 0, pt, { one: number("pt-BR", d.to, 0) + " semana", other: number("pt-BR", d.to, 0) + " semanas" }) + "."
  },
  "usual.early": {
    "0": (d) => "Está um pouco cedo, porque você compra " + plural(d.count, 0, pt, { "1": "isso", other: "essas coisas" }) + " mais ou menos a cada " + plural(d.weeks, 0, pt, { "1": "semana", other: number("pt-BR", d.weeks, 0) + " semanas" }) + "."
  },
  "usual.early-between": {
    "0": (d) => "Está um pouco cedo, porque você compra essas coisas a cada " + d.from + " a " + plural(d.to, 0, pt, { one: number("pt-BR", d.to, 0) + " semana", other: number("pt-BR", d.to, 0) + " semanas" }) + "."
  },
  "undo.offer": {
    "0": (d) => "Seu pedido com final " + digits(d.digits, "pt-BR") + " é " + texts(d.items, "pt-BR") + " por " + money(d.total, "pt-BR") + "."
  },
  "undo.offer-quiet": {
    "0": (d) => "Seu pedido com final " + digits(d.digits, "pt-BR") + " é de " + money(d.total, "pt-BR") + "."
  },
  "undo.done": {
    "0": (d) => "Seu pedido com final " + digits(d.digits, "pt-BR") + " está cancelado, e o valor de " + money(d.total, "pt-BR") + " volta para você."
  },
  "undo.kept": {
    "0": () => "Tudo bem, seu pedido fica como está."
  },
  "undo.none": {
    "0": () => "Você não tem nenhum pedido que possa ser cancelado."
  },
  "undo.already": {
    "0": (d) => "Seu pedido com final " + digits(d.digits, "pt-BR") + " já estava cancelado."
  },
  "undo.too-late": {
    "0": (d) => "Já é tarde para cancelar por voz o seu pedido com final " + digits(d.digits, "pt-BR") + "."
  },
  "undo.unsure": {
    "0": (d) => "A loja " + d.seller + " não confirmou isso a tempo. Me pergunte daqui a um minuto onde está o seu pedido."
  },
  "person.open": {
    "0": (d) => "Você pode falar com um atendente pelo número " + phone(d.telephone, "pt-BR") + ", até " + time(d.closes, "pt-BR") + "."
  },
  "person.all-day": {
    "0": (d) => "Você pode falar com um atendente pelo número " + phone(d.telephone, "pt-BR") + ", dia e noite."
  },
  "person.closed": {
    "0": (d) => "Agora não tem ninguém atendendo. Você pode falar com um atendente pelo número " + phone(d.telephone, "pt-BR") + ", " + day(d.day, "pt-BR", (" on").trim()) + " a partir das " + time(d.opens, "pt-BR") + "."
  },
  "person.closed-for-long": {
    "0": (d) => "Não tem ninguém atendendo nesta semana. O telefone é " + phone(d.telephone, "pt-BR") + "."
  },
  "person.transfer": {
    "0": () => "Um momento, vou transferir você para um atendente."
  },
  "person.card-title": {
    "0": (d) => "Falar com a loja " + d.seller
  },
  "topic.order": {
    "0": () => "perguntou por um pedido"
  },
  "topic.order-digits": {
    "0": (d) => "perguntou pelo pedido com final " + digits(d.digits, "pt-BR")
  },
  "topic.cancel": {
    "0": () => "queria cancelar um pedido"
  },
  "topic.cancel-digits": {
    "0": (d) => "queria cancelar o pedido com final " + digits(d.digits, "pt-BR")
  },
  "topic.problem": {
    "0": () => "tem um problema com um pedido"
  },
  "topic.problem-digits": {
    "0": (d) => "tem um problema com o pedido com final " + digits(d.digits, "pt-BR")
  },
  "topic.reorder": {
    "0": () => "queria repetir uma compra"
  },
  "topic.cart": {
    "0": () => "estava montando um carrinho"
  },
  "topic.hours": {
    "0": () => "perguntou pelo horário de funcionamento"
  },
  "problem.about-items": {
    "0": (d) => "É " + texts(d.items, "pt-BR") + ", do seu pedido com final " + digits(d.digits, "pt-BR") + ", feito " + day(d.day, "pt-BR", (" on").trim()) + "."
  },
  "problem.about-order": {
    "0": (d) => "É o seu pedido com final " + digits(d.digits, "pt-BR") + ", feito " + day(d.day, "pt-BR", (" on").trim()) + "."
  },
  "problem.opened": {
    "0": (d) => "A loja " + d.seller + " recebeu o seu chamado, com final " + digits(d.digits, "pt-BR") + "."
  },
  "problem.open-already": {
    "0": (d) => "A loja " + d.seller + " já tem esse chamado, com final " + digits(d.digits, "pt-BR") + "."
  },
  "problem.answer": {
    "0": (d) => "Você recebe uma resposta por e-mail " + day(d.day, "pt-BR", (" until").trim()) + "."
  },
  "problem.answer-due": {
    "0": () => "A resposta vem por e-mail."
  },
  "problem.left": {
    "0": () => "Tudo bem, deixo assim."
  },
  "problem.no-order": {
    "0": () => "Não encontrei mais esse pedido."
  },
  "problem.unsure": {
    "0": (d) => "A loja " + d.seller + " não confirmou isso a tempo. Me conte de novo daqui a um minuto, que continua sendo um só chamado."
  },
  "change.now": {
    "0": (d) => "Agora ficou " + text(d.item, "pt-BR") + ", por " + money(d.price, "pt-BR") + ".",
    "1": (d) => text(d.item, "pt-BR") + " agora, por " + money(d.price, "pt-BR") + "."
  },
  "change.swapped": {
    "0": (d) => "Troquei por " + text(d.item, "pt-BR") + ", " + money(d.price, "pt-BR") + ".",
    "1": (d) => "No lugar, ficou " + text(d.item, "pt-BR") + ", por " + money(d.price, "pt-BR") + "."
  },
  "change.already": {
    "0": (d) => "Você já tem " + text(d.item, "pt-BR") + "."
  },
  "change.closest": {
    "0": (d) => product(d.name, "pt-BR") + " é o mais parecido que tenho."
  },
  "change.noted": {
    "0": () => "Tudo bem."
  },
  "wrong.no-other": {
    "0": () => "Não tenho mais nada parecido."
  },
  "wrong.fine": {
    "0": () => "Tudo bem, não é esse."
  },
  "back.out": {
    "0": (d) => "Tirei " + texts(d.items, "pt-BR") + " de novo.",
    "1": (d) => texts(d.items, "pt-BR") + ", fora de novo."
  },
  "back.in": {
    "0": (d) => "Coloquei de volta " + texts(d.items, "pt-BR") + ".",
    "1": (d) => texts(d.items, "pt-BR") + ", de volta no carrinho."
  },
  "back.both": {
    "0": (d) => "Coloquei de volta " + texts(d.back, "pt-BR") + ", e tirei " + texts(d.out, "pt-BR") + "."
  },
  "back.not-all": {
    "0": () => "Nem tudo estava disponível."
  },
  "back.sold-out": {
    "0": () => "Não consigo colocar de volta, porque acabou."
  },
  "back.nothing": {
    "0": () => "Não há nada para desfazer.",
    "1": () => "Não vejo nada para desfazer."
  },
  "clear.holds": {
    "0": (d) => "Tem " + plural(d.count, 0, pt, { "1": "1 item", other: number("pt-BR", d.count, 0) + " itens" }) + " no seu carrinho."
  },
  "clear.done": {
    "0": (d) => "Pronto, " + plural(d.count, 0, pt, { "1": "1 item saiu", other: "todos os " + number("pt-BR", d.count, 0) + " itens saíram" }) + " do seu carrinho.",
    "1": (d) => "Tirei " + plural(d.count, 0, pt, { "1": "1 item", other: "todos os " + number("pt-BR", d.count, 0) + " itens" }) + ", então seu carrinho está vazio."
  },
  "clear.kept": {
    "0": () => "Tudo bem, seu carrinho fica como está."
  },
  "start-over.fresh": {
    "0": () => "Tudo bem, do começo.",
    "1": () => "Certo, vamos começar de novo."
  },
  "start-over.nothing-ordered": {
    "0": () => "Tudo bem, nada foi pedido, e começamos de novo."
  },
  "privacy.known": {
    "0": (d) => "Guardo " + plural(d.links, 0, pt, { "0": "zero vínculos de conta", "1": "o vínculo da sua conta", other: number("pt-BR", d.links, 0) + " vínculos de conta" }) + ", " + plural(d.orders, 0, pt, { "0": "zero pedidos feitos", "1": "1 pedido feito", other: number("pt-BR", d.orders, 0) + " pedidos feitos" }) + " por voz" + select(d.code, { yes: ", um código de voz", other: "" }) + select(d.limits, { yes: ", os seus limites", other: "" }) + " e quando você esteve aqui pela última vez."
  },
  "privacy.known-page": {
    "0": () => "Mandei um link para ver ou apagar tudo."
  },
  "privacy.known-title": {
    "0": (d) => "O que a loja " + d.seller + " guarda para as suas compras por voz"
  },
  "privacy.known-text": {
    "0": () => "Veja, baixe ou apague."
  },
  "privacy.known-guest": {
    "0": () => "Guardo quantas vezes você esteve aqui e nada que diga quem você é."
  },
  "privacy.about-to": {
    "0": (d) => "Isso desvincula sua conta e apaga suas configurações. Os pedidos ficam na loja " + d.seller + "."
  },
  "privacy.forgotten": {
    "0": () => "Pronto. Sua conta está desvinculada e apaguei o que guardava. Tchau."
  },
  "privacy.forgotten-guest": {
    "0": () => "Pronto. Apaguei o que guardava. Tchau."
  },
  "privacy.kept": {
    "0": () => "Tudo bem, tudo fica como está."
  },
  "privacy.hushed": {
    "0": () => "Só falo disso com uma voz que eu reconheço. Você encontra tudo na sua conta."
  },
  "reason.bought": {
    "0": (d) => "Escolhi " + product(d.name, "pt-BR") + " porque você comprou " + day(d.day, "pt-BR", (" on").trim()) + "."
  },
  "reason.bought-often": {
    "0": (d) => "Você já comprou " + product(d.name, "pt-BR") + " " + plural(d.times, 0, pt, { "1": "uma vez", other: number("pt-BR", d.times, 0) + " vezes" }) + ", a última " + day(d.day, "pt-BR", (" on").trim()) + ", por isso escolhi."
  },
  "reason.only": {
    "0": (d) => "Escolhi " + product(d.name, "pt-BR") + " porque é o mais parecido que temos."
  },
  "reason.chosen": {
    "0": (d) => "Peguei " + product(d.name, "pt-BR") + " porque você escolheu."
  },
  "reason.none": {
    "0": () => "Ainda não escolhi nada para você."
  },
  "cart.empty": {
    "0": () => "Seu carrinho está vazio."
  },
  "cart.holds": {
    "0": (d) => "Você tem " + plural(d.count, 0, pt, { "1": "1 item", other: number("pt-BR", d.count, 0) + " itens" }) + " no carrinho: " + texts(d.items, "pt-BR") + ". São " + money(d.subtotal, "pt-BR") + ", sem frete e impostos."
  },
  "cart.summary": {
    "0": (d) => plural(d.count, 0, pt, { "1": "É 1 item", other: "São " + number("pt-BR", d.count, 0) + " itens" }) + ", " + money(d.subtotal, "pt-BR") + " sem frete e impostos."
  },
  "cart.removed": {
    "0": (d) => "Tirei " + text(d.item, "pt-BR") + ".",
    "1": (d) => text(d.item, "pt-BR") + ", fora do carrinho.",
    "2": (d) => "Certo, removi " + text(d.item, "pt-BR") + "."
  },
  "cart.holds-count": {
    "0": (d) => "Você tem " + plural(d.count, 0, pt, { "1": "1 item", other: number("pt-BR", d.count, 0) + " itens" }) + " no carrinho, " + money(d.subtotal, "pt-BR") + " sem frete e impostos."
  },
  "cart.not-there": {
    "0": (d) => "Não vejo " + quoted(d.heard, "pt-BR") + " no seu carrinho."
  },
  "cart.gone-already": {
    "0": () => "Isso já não está no seu carrinho."
  },
  "cart.kept": {
    "0": () => "Seu carrinho fica guardado para a próxima vez."
  },
  "reorder.shortage": {
    "0": (d) => texts(d.clauses, "pt-BR") + "."
  },
  "reorder.clause-gone": {
    "0": (d) => "estamos sem " + product(d.name, "pt-BR")
  },
  "reorder.clause-no-longer": {
    "0": (d) => "não vendemos mais " + product(d.name, "pt-BR")
  },
  "reorder.clause-few": {
    "0": (d) => "só " + plural(d.quantity, 0, pt, { "1": "resta 1", other: "restam " + number("pt-BR", d.quantity, 0) }) + " de " + product(d.name, "pt-BR")
  },
  "reorder.all-missing": {
    "0": () => "Tudo do seu último pedido está esgotado no momento."
  },
  "reorder.no-orders": {
    "0": () => "Você ainda não pediu nada aqui."
  },
  "purchase.read-out": {
    "0": (d) => "O pedido na loja " + d.seller + " fica assim: " + texts(d.items, "pt-BR") + ", " + text(d.delivery, "pt-BR") + ", " + text(d.price, "pt-BR") + ", no seu " + text(d.payment, "pt-BR") + "."
  },
  "purchase.read-out-together": {
    "0": (d) => "Com o carrinho, o pedido na loja " + d.seller + " fica assim: " + texts(d.items, "pt-BR") + ", " + text(d.delivery, "pt-BR") + ", " + text(d.price, "pt-BR") + ", no seu " + text(d.payment, "pt-BR") + "."
  },
  "purchase.price": {
    "0": (d) => "por " + money(d.total, "pt-BR") + " com impostos e frete"
  },
  "purchase.price-pickup": {
    "0": (d) => "por " + money(d.total, "pt-BR") + " com impostos"
  },
  "purchase.price-off": {
    "0": (d) => "por " + money(d.total, "pt-BR") + " com impostos, frete e " + money(d.off, "pt-BR") + " de desconto"
  },
  "purchase.price-pickup-off": {
    "0": (d) => "por " + money(d.total, "pt-BR") + " com impostos e " + money(d.off, "pt-BR") + " de desconto"
  },
  "purchase.shipping-window": {
    "0": (d) => "com entrega " + day(d.day, "pt-BR", (" on").trim()) + " das " + time(d.from, "pt-BR") + " às " + time(d.to, "pt-BR")
  },
  "purchase.shipping-until": {
    "0": (d) => "com entrega " + day(d.day, "pt-BR", (" on").trim()) + " até " + time(d.to, "pt-BR")
  },
  "purchase.shipping-until-to": {
    "0": (d) => "com entrega em " + d.street + " " + day(d.day, "pt-BR", (" on").trim()) + " até " + time(d.to, "pt-BR")
  },
  "purchase.shipping-by": {
    "0": (d) => "com entrega " + day(d.day, "pt-BR", (" until").trim())
  },
  "purchase.shipping-window-to": {
    "0": (d) => "com entrega em " + d.street + " " + day(d.day, "pt-BR", (" on").trim()) + " das " + time(d.from, "pt-BR") + " às " + time(d.to, "pt-BR")
  },
  "purchase.shipping-by-to": {
    "0": (d) => "com entrega em " + d.street + " " + day(d.day, "pt-BR", (" until").trim())
  },
  "purchase.pickup": {
    "0": (d) => "para " + d.title + ", pronto " + day(d.day, "pt-BR", (" on").trim()) + " às " + time(d.from, "pt-BR")
  },
  "purchase.card": {
    "0": (d) => d.brand + " final " + digits(d.lastFour, "pt-BR")
  },
  "purchase.other-method": {
    "0": () => "meio de pagamento salvo"
  },
  "purchase.placed": {
    "0": (d) => "Pedido feito: " + texts(d.items, "pt-BR") + " por " + money(d.total, "pt-BR") + ". " + text(d.arrival, "pt-BR") + ", e o número do pedido termina em " + digits(d.digits, "pt-BR") + ".",
    "1": (d) => "Seu pedido está feito: " + texts(d.items, "pt-BR") + " por " + money(d.total, "pt-BR") + ". " + text(d.arrival, "pt-BR") + ", e o número do pedido termina em " + digits(d.digits, "pt-BR") + ".",
    "2": (d) => "Pronto, seu pedido foi feito: " + texts(d.items, "pt-BR") + " por " + money(d.total, "pt-BR") + ". " + text(d.arrival, "pt-BR") + ", e o número do pedido termina em " + digits(d.digits, "pt-BR") + "."
  },
  "purchase.placed-before": {
    "0": (d) => "Isso já foi pedido: " + texts(d.items, "pt-BR") + " por " + money(d.total, "pt-BR") + ". " + text(d.arrival, "pt-BR") + ", e o número do pedido termina em " + digits(d.digits, "pt-BR") + "."
  },
  "purchase.arrival-window": {
    "0": (d) => "Chega " + day(d.day, "pt-BR", (" on").trim()) + " das " + time(d.from, "pt-BR") + " às " + time(d.to, "pt-BR")
  },
  "purchase.arrival-by": {
    "0": (d) => "Chega " + day(d.day, "pt-BR", (" until").trim())
  },
  "purchase.arrival-pickup": {
    "0": (d) => "Fica pronto " + day(d.day, "pt-BR", (" on").trim()) + " às " + time(d.from, "pt-BR")
  },
  "purchase.not-placed": {
    "0": () => "Tudo bem, nada foi pedido."
  },
  "purchase.withdrawn": {
    "0": () => "Nada foi pedido."
  },
  "purchase.expired": {
    "0": () => "Essa oferta expirou, então nada foi pedido."
  },
  "purchase.gone-meanwhile": {
    "0": () => "Nesse meio-tempo o produto acabou ou saiu do seu carrinho, então nada foi pedido."
  },
  "purchase.nothing-to-approve": {
    "0": () => "Não há nada para confirmar, e nada foi pedido."
  },
  "purchase.wrong-code": {
    "0": (d) => "Esse código não está certo, e " + plural(d.left, 0, pt, { "1": "resta uma tentativa", other: "restam " + number("pt-BR", d.left, 0) + " tentativas" }) + "."
  },
  "purchase.wrong-pin": {
    "0": () => "Esse PIN não confere."
  },
  "purchase.declined": {
    "0": () => "Seu cartão foi recusado, então nada foi pedido. Mandei um link para escolher outro."
  },
  "purchase.declined-no-card": {
    "0": () => "Seu cartão foi recusado, então nada foi pedido. Escolha outro na sua conta, no nosso site."
  },
  "purchase.needs-action": {
    "0": () => "Seu banco precisa da sua aprovação antes que esse pedido siga. Mandei um link para concluir."
  },
  "purchase.needs-action-no-card": {
    "0": () => "Seu banco precisa da sua aprovação antes que esse pedido siga. Abra sua conta no nosso site para concluir."
  },
  "purchase.bank-waits": {
    "0": (d) => "Seu pedido de " + money(d.total, "pt-BR") + " espera a sua aprovação no banco, e mandei o link de novo."
  },
  "purchase.bank-waits-no-card": {
    "0": (d) => "Seu pedido de " + money(d.total, "pt-BR") + " espera a aprovação que o banco pede, na sua conta, no nosso site."
  },
  "purchase.still-confirming": {
    "0": (d) => "Ainda estou confirmando isso com a loja " + d.seller + ". Me pergunte daqui a um minuto onde está o seu pedido, e por favor não peça de novo.",
    "1": (d) => "A loja " + d.seller + " ainda não confirmou o seu pedido. Me pergunte de novo daqui a um minuto, e por favor não peça duas vezes."
  },
  "purchase.failed": {
    "0": (d) => "Não consegui falar com a loja " + d.seller + ", então nada foi pedido."
  },
  "purchase.settled": {
    "0": (d) => "Seu pedido anterior deu certo, " + money(d.total, "pt-BR") + ", com final " + digits(d.digits, "pt-BR") + "."
  },
  "purchase.not-settled": {
    "0": () => "Seu pedido anterior não foi concluído, e nada foi cobrado."
  },
  "purchase.changed-total": {
    "0": (d) => "O total mudou de " + money(d.before, "pt-BR") + " para " + money(d.now, "pt-BR") + "."
  },
  "purchase.changed": {
    "0": (d) => "Desde que eu li o pedido, " + texts(d.changes, "pt-BR") + "."
  },
  "purchase.changed-line": {
    "0": (d) => product(d.name, "pt-BR") + " passou de " + d.before + " para " + d.now
  },
  "purchase.changed-gone": {
    "0": (d) => "não tem mais " + product(d.name, "pt-BR")
  },
  "purchase.changed-delivery": {
    "0": () => "a entrega mudou"
  },
  "purchase.changed-payment": {
    "0": () => "o meio de pagamento mudou"
  },
  "purchase.changed-discount": {
    "0": () => "o desconto mudou"
  },
  "purchase.changed-discount-gone": {
    "0": () => "o cupom deixou de valer"
  },
  "purchase.receipt-title": {
    "0": (d) => "Pedido " + d.number + " na loja " + d.seller
  },
  "purchase.receipt-line": {
    "0": (d) => d.quantity + " × " + d.name + ": " + money(d.total, "pt-BR")
  },
  "purchase.receipt-total": {
    "0": (d) => "Total: " + money(d.total, "pt-BR") + ", no seu " + text(d.payment, "pt-BR")
  },
  "purchase.receipt-delivery": {
    "0": (d) => "Recebimento: " + text(d.delivery, "pt-BR")
  },
  "choice.option": {
    "0": (d) => day(d.day, "pt-BR") + " depois das " + time(d.from, "pt-BR") + " " + text(d.cost, "pt-BR")
  },
  "choice.option-pickup": {
    "0": (d) => d.title + " " + day(d.day, "pt-BR")
  },
  "choice.option-card": {
    "0": (d) => d.brand + " " + digits(d.lastFour, "pt-BR")
  },
  "choice.window": {
    "0": (d) => day(d.day, "pt-BR") + " das " + time(d.from, "pt-BR") + " às " + time(d.to, "pt-BR") + " " + text(d.cost, "pt-BR")
  },
  "choice.by": {
    "0": (d) => day(d.day, "pt-BR", (" until").trim()) + " " + text(d.cost, "pt-BR")
  },
  "choice.pickup": {
    "0": (d) => d.title + " " + day(d.day, "pt-BR") + " a partir das " + time(d.from, "pt-BR") + " " + text(d.cost, "pt-BR")
  },
  "choice.cost": {
    "0": (d) => "por " + money(d.cost, "pt-BR")
  },
  "choice.free": {
    "0": () => "de graça"
  },
  "choice.empty-cart": {
    "0": () => "Seu carrinho está vazio, então ainda não há nada para entregar."
  },
  "choice.delivery-set": {
    "0": (d) => "Ficou marcado para o seu carrinho: " + text(d.delivery, "pt-BR") + "."
  },
  "choice.delivery-already": {
    "0": () => "Já está marcado assim."
  },
  "choice.delivery-gone": {
    "0": () => "Essa opção acabou de fechar, então deixei a entrega como estava."
  },
  "choice.no-such-delivery": {
    "0": () => "Não temos entrega assim."
  },
  "choice.no-delivery": {
    "0": (d) => "A loja " + d.seller + " não tem entrega para o seu carrinho agora."
  },
  "choice.address-set": {
    "0": (d) => "O endereço de entrega agora é " + text(d.address, "pt-BR") + "."
  },
  "choice.address-set-only": {
    "0": (d) => "O endereço de entrega agora é " + text(d.address, "pt-BR") + ". A entrega para lá você escolhe ao fechar o pedido."
  },
  "choice.address-already": {
    "0": () => "Já vai para lá."
  },
  "choice.undeliverable": {
    "0": (d) => "A loja " + d.seller + " não entrega lá, então deixei o endereço como estava."
  },
  "choice.no-such-address": {
    "0": () => "Não vejo esse endereço na sua conta."
  },
  "choice.only-address": {
    "0": () => "Só tem um endereço na sua conta."
  },
  "choice.no-address": {
    "0": () => "Não tem nenhum endereço na sua conta. Você pode adicionar um no nosso site."
  },
  "choice.payment-set": {
    "0": (d) => "Em um pedido feito nos próximos cinco minutos, uso o seu " + text(d.payment, "pt-BR") + "."
  },
  "choice.payment-already": {
    "0": (d) => "Já vai no seu " + text(d.payment, "pt-BR") + "."
  },
  "choice.no-such-payment": {
    "0": () => "Não vejo esse cartão na sua conta."
  },
  "choice.only-payment": {
    "0": (d) => "Sua conta só tem o seu " + text(d.payment, "pt-BR") + "."
  },
  "choice.no-payment": {
    "0": () => "Não tem nenhum cartão na sua conta. Você pode adicionar um no nosso site."
  },
  "estimate.offers": {
    "0": (d) => "Posso oferecer " + choices(d.clauses, "pt-BR") + "."
  },
  "estimate.not-then": {
    "0": (d) => "Nada se encaixa nisso, mas posso oferecer " + choices(d.clauses, "pt-BR") + "."
  },
  "estimate.empty-cart": {
    "0": () => "Dias e preços dependem do pedido, e seu carrinho está vazio."
  },
  "estimate.other-place": {
    "0": () => "Só sei isso para o endereço do seu carrinho."
  },
  "coupon.applied": {
    "0": (d) => "Esse cupom dá " + money(d.off, "pt-BR") + " de desconto."
  },
  "coupon.no-effect": {
    "0": () => "Esse cupom vale, mas não desconta nada."
  },
  "coupon.already": {
    "0": () => "Esse cupom já está valendo."
  },
  "coupon.removed": {
    "0": () => "Cupom removido."
  },
  "coupon.none": {
    "0": () => "Não há cupom no seu carrinho."
  },
  "coupon.unknown": {
    "0": (d) => "A loja " + d.seller + " não conhece esse código."
  },
  "coupon.expired": {
    "0": () => "Esse cupom está vencido."
  },
  "coupon.used-up": {
    "0": () => "Esse cupom já se esgotou."
  },
  "coupon.minimum": {
    "0": (d) => "Faltam " + money(d.missing, "pt-BR") + " no seu carrinho para esse cupom."
  },
  "coupon.minimum-not-told": {
    "0": () => "Seu carrinho é pequeno demais para esse cupom."
  },
  "coupon.empty-cart": {
    "0": () => "Seu carrinho está vazio, então ainda não há o que descontar."
  },
  "hand-over.over-limit": {
    "0": (d) => "Isso dá " + money(d.total, "pt-BR") + ", e um pedido tão grande precisa de um código de voz. Mandei um link para criar um, ou para concluir no celular."
  },
  "hand-over.order-limit": {
    "0": (d) => "Isso dá " + money(d.total, "pt-BR") + ", acima do limite que você definiu por pedido. Mandei um link para concluir no celular."
  },
  "hand-over.day-limit": {
    "0": (d) => "Com mais " + money(d.total, "pt-BR") + ", você passaria do seu limite por dia. Mandei um link para concluir no celular."
  },
  "hand-over.speaker-unknown": {
    "0": () => "Não reconheço a sua voz, e só uma voz conhecida pode pedir aqui. Mandei um link para concluir no celular."
  },
  "hand-over.channel-may-not-pay": {
    "0": () => "Nesta conversa não se fazem pedidos. Aqui está um link para concluir na sua conta."
  },
  "hand-over.code-locked": {
    "0": () => "Seu código de voz agora está bloqueado, então nada foi pedido. Mandei um link para desbloquear."
  },
  "hand-over.code-locked-no-card": {
    "0": () => "Seu código de voz agora está bloqueado, então nada foi pedido. Você pode desbloquear nas configurações de voz, no nosso site."
  },
  "hand-over.pin-locked": {
    "0": () => "Seu PIN agora está bloqueado, então nada foi pedido. Mandei um link para concluir no celular."
  },
  "hand-over.no-payment-method": {
    "0": () => "Ainda não há meio de pagamento na sua conta. Mandei um link para adicionar um e concluir."
  },
  "hand-over.no-address": {
    "0": () => "Ainda não há endereço de entrega na sua conta. Mandei um link para adicionar um e concluir."
  },
  "hand-over.no-delivery": {
    "0": () => "Não encontrei como entregar isso no seu endereço. Mandei um link para escolher outra forma."
  },
  "hand-over.shop-cannot-charge": {
    "0": () => "Você conclui este pedido no celular. Mandei um link para você."
  },
  "hand-over.elsewhere": {
    "0": () => "Não consigo concluir este pedido por voz. Seu carrinho está guardado no nosso site."
  },
  "hand-over.card-title": {
    "0": (d) => "Conclua seu pedido na loja " + d.seller
  },
  "hand-over.card-text": {
    "0": (d) => "Seu carrinho espera por você na loja " + d.seller + "."
  },
  "hand-over.card-code": {
    "0": (d) => "Para pedir por voz, crie um código de voz: " + d.address
  },
  "hand-over.settings-title": {
    "0": (d) => "Suas configurações de voz na loja " + d.seller
  },
  "hand-over.settings-text": {
    "0": () => "Desbloqueie seu código de voz ou crie outro."
  },
  "hand-over.bank-title": {
    "0": (d) => "Aprove seu pedido na loja " + d.seller
  },
  "hand-over.declined-title": {
    "0": () => "Escolha outro cartão"
  },
  "order.none": {
    "0": () => "Você ainda não pediu nada aqui."
  },
  "order.not-found": {
    "0": (d) => "Não encontrei nenhum pedido seu com final " + digits(d.digits, "pt-BR") + "."
  },
  "order.none-with": {
    "0": (d) => "Não vejo " + quoted(d.heard, "pt-BR") + " nos seus pedidos mais recentes."
  },
  "order.none-from": {
    "0": (d) => "Não vejo nenhum pedido feito " + day(d.day, "pt-BR", (" on").trim()) + " entre os mais recentes."
  },
  "order.none-then": {
    "0": () => "Não vejo nenhum pedido dessa época entre os mais recentes."
  },
  "order.with": {
    "0": (d) => "Ele tem " + texts(d.items, "pt-BR") + "."
  },
  "order.latest-with": {
    "0": (d) => "É o mais recente com " + texts(d.items, "pt-BR") + "."
  },
  "order.latest-open-with": {
    "0": (d) => "É o mais recente em aberto com " + texts(d.items, "pt-BR") + "."
  },
  "order.latest-then": {
    "0": () => "É o mais recente dessa época."
  },
  "order.still-packed": {
    "0": (d) => "Ainda em separação no seu pedido com final " + digits(d.digits, "pt-BR") + ": " + texts(d.items, "pt-BR") + "."
  },
  "order.processing": {
    "0": (d) => "Seu pedido com final " + digits(d.digits, "pt-BR") + " está sendo separado" + text(d.expected, "pt-BR") + "."
  },
  "order.payment-due": {
    "0": (d) => "Seu pedido com final " + digits(d.digits, "pt-BR") + " está esperando o seu pagamento."
  },
  "order.in-transit": {
    "0": (d) => "Seu pedido com final " + digits(d.digits, "pt-BR") + " está a caminho" + text(d.expected, "pt-BR") + "."
  },
  "order.out-for-delivery": {
    "0": (d) => "Seu pedido com final " + digits(d.digits, "pt-BR") + " saiu para entrega" + text(d.expected, "pt-BR") + "."
  },
  "order.ready": {
    "0": (d) => "Seu pedido com final " + digits(d.digits, "pt-BR") + " está pronto para retirada."
  },
  "order.delivered": {
    "0": (d) => "Seu pedido com final " + digits(d.digits, "pt-BR") + " foi entregue" + text(d.delivered, "pt-BR") + "."
  },
  "order.cancelled": {
    "0": (d) => "Seu pedido com final " + digits(d.digits, "pt-BR") + " foi cancelado."
  },
  "order.returned": {
    "0": (d) => "Seu pedido com final " + digits(d.digits, "pt-BR") + " foi devolvido."
  },
  "order.problem": {
    "0": (d) => "Há um problema com o seu pedido com final " + digits(d.digits, "pt-BR") + ". Ligue para " + phone(d.telephone, "pt-BR") + "."
  },
  "order.partial": {
    "0": (d) => "Parte do seu pedido " + digits(d.digits, "pt-BR") + " está a caminho" + text(d.expected, "pt-BR") + ": " + texts(d.items, "pt-BR") + "."
  },
  "order.partial-delivered": {
    "0": (d) => "Parte do seu pedido " + digits(d.digits, "pt-BR") + " chegou" + text(d.delivered, "pt-BR") + ": " + texts(d.items, "pt-BR") + "."
  },
  "order.partial-rest": {
    "0": (d) => "Ainda em separação: " + texts(d.rest, "pt-BR") + "."
  },
  "order.others": {
    "0": (d) => "Você tem também " + plural(d.count, 0, pt, { "1": "outro pedido em aberto", other: "outros " + number("pt-BR", d.count, 0) + " pedidos em aberto" }) + "."
  },
  "order.expected-window": {
    "0": (d) => " e chega " + day(d.day, "pt-BR", (" on").trim()) + " das " + time(d.from, "pt-BR") + " às " + time(d.to, "pt-BR")
  },
  "order.expected-day": {
    "0": (d) => " e chega " + day(d.day, "pt-BR", (" on").trim())
  },
  "order.delivered-on": {
    "0": (d) => " " + day(d.day, "pt-BR", (" on").trim())
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
    "0": (d) => "Código de rastreio " + d.number
  },
  "hours.open-until": {
    "0": (d) => "A loja " + d.store + " está aberta agora, até " + time(d.closes, "pt-BR") + "."
  },
  "hours.open-all-day": {
    "0": (d) => "A loja " + d.store + " está aberta agora, dia e noite."
  },
  "hours.closed-until-today": {
    "0": (d) => "A loja " + d.store + " está fechada agora e abre hoje às " + time(d.opens, "pt-BR") + "."
  },
  "hours.closed-until": {
    "0": (d) => "A loja " + d.store + " está fechada agora e abre " + day(d.day, "pt-BR", (" on").trim()) + " às " + time(d.opens, "pt-BR") + "."
  },
  "hours.closed-for-long": {
    "0": (d) => "A loja " + d.store + " está fechada agora, e não há previsão de abrir nesta semana."
  },
  "hours.on-day": {
    "0": (d) => "A loja " + d.store + " abre " + day(d.day, "pt-BR", (" on").trim()) + " das " + time(d.opens, "pt-BR") + " até " + time(d.closes, "pt-BR") + "."
  },
  "hours.on-day-past": {
    "0": (d) => "A loja " + d.store + " abriu " + day(d.day, "pt-BR", (" on").trim()) + " das " + time(d.opens, "pt-BR") + " até " + time(d.closes, "pt-BR") + "."
  },
  "hours.on-day-closed": {
    "0": (d) => "A loja " + d.store + " não abre " + day(d.day, "pt-BR", (" on").trim()) + "."
  },
  "hours.on-day-was-closed": {
    "0": (d) => "A loja " + d.store + " não abriu " + day(d.day, "pt-BR", (" on").trim()) + "."
  },
  "hours.on-day-all": {
    "0": (d) => "A loja " + d.store + " fica aberta 24 horas " + day(d.day, "pt-BR", (" on").trim()) + "."
  },
  "hours.on-holiday": {
    "0": (d) => d.holiday + ", " + day(d.day, "pt-BR", (" on").trim()) + ": a loja " + d.store + " abre das " + time(d.opens, "pt-BR") + " até " + time(d.closes, "pt-BR") + "."
  },
  "hours.on-holiday-closed": {
    "0": (d) => d.holiday + ", " + day(d.day, "pt-BR", (" on").trim()) + ": a loja " + d.store + " não abre."
  },
  "hours.on-holiday-today": {
    "0": (d) => "Hoje é " + d.holiday + ", e a loja " + d.store + " abre das " + time(d.opens, "pt-BR") + " até " + time(d.closes, "pt-BR") + "."
  },
  "hours.on-holiday-today-closed": {
    "0": (d) => "Hoje é " + d.holiday + ", e a loja " + d.store + " não abre."
  },
  "hours.at-time-open": {
    "0": (d) => "A loja " + d.store + " fica aberta " + day(d.day, "pt-BR", (" on").trim()) + " às " + time(d.at, "pt-BR") + ", e vai até " + time(d.closes, "pt-BR") + "."
  },
  "hours.at-time-closed": {
    "0": (d) => "A loja " + d.store + " fica fechada " + day(d.day, "pt-BR", (" on").trim()) + " às " + time(d.at, "pt-BR") + "."
  },
  "hours.days": {
    "0": (d) => "A loja " + d.store + " abre " + texts(d.spans, "pt-BR") + "."
  },
  "hours.span": {
    "0": (d) => day(d.day, "pt-BR", (" on").trim()) + " das " + time(d.opens, "pt-BR") + " até " + time(d.closes, "pt-BR")
  },
  "hours.span-run": {
    "0": (d) => plural(d.days, 0, pt, { "2": day(d.first, "pt-BR") + " e " + day(d.last, "pt-BR"), one: "de " + day(d.first, "pt-BR") + " a " + day(d.last, "pt-BR"), other: "de " + day(d.first, "pt-BR") + " a " + day(d.last, "pt-BR") }) + " das " + time(d.opens, "pt-BR") + " até " + time(d.closes, "pt-BR")
  },
  "hours.days-with-closed": {
    "0": (d) => "A loja " + d.store + " abre " + texts(d.spans, "pt-BR") + ", e não abre " + texts(d.closed, "pt-BR") + "."
  },
  "hours.days-closed": {
    "0": (d) => "A loja " + d.store + " não abre " + texts(d.closed, "pt-BR") + "."
  },
  "hours.closed-day": {
    "0": (d) => day(d.day, "pt-BR", (" on").trim())
  },
  "hours.closed-run": {
    "0": (d) => plural(d.days, 0, pt, { "2": day(d.first, "pt-BR") + " e " + day(d.last, "pt-BR"), one: "de " + day(d.first, "pt-BR") + " a " + day(d.last, "pt-BR"), other: "de " + day(d.first, "pt-BR") + " a " + day(d.last, "pt-BR") })
  },
  "hours.several": {
    "0": (d) => texts(d.clauses, "pt-BR") + "."
  },
  "hours.several-on-day": {
    "0": (d) => day(d.day, "pt-BR", (" on").trim()) + ", " + texts(d.clauses, "pt-BR") + "."
  },
  "hours.several-on-holiday": {
    "0": (d) => d.holiday + ", " + day(d.day, "pt-BR", (" on").trim()) + ": " + texts(d.clauses, "pt-BR") + "."
  },
  "hours.clause-open-until": {
    "0": (d) => "a loja " + d.store + " está aberta até " + time(d.closes, "pt-BR")
  },
  "hours.clause-opens": {
    "0": (d) => "a loja " + d.store + " abre " + day(d.day, "pt-BR", (" on").trim()) + " às " + time(d.opens, "pt-BR")
  },
  "hours.all-on-day": {
    "0": (d) => "Todas as nossas lojas abrem " + day(d.day, "pt-BR", (" on").trim()) + " das " + time(d.opens, "pt-BR") + " até " + time(d.closes, "pt-BR") + "."
  },
  "hours.all-on-day-closed": {
    "0": (d) => "Nenhuma das nossas lojas abre " + day(d.day, "pt-BR", (" on").trim()) + "."
  },
  "hours.all-on-holiday": {
    "0": (d) => d.holiday + ", " + day(d.day, "pt-BR", (" on").trim()) + ": todas as nossas lojas abrem das " + time(d.opens, "pt-BR") + " até " + time(d.closes, "pt-BR") + "."
  },
  "hours.all-on-holiday-closed": {
    "0": (d) => d.holiday + ", " + day(d.day, "pt-BR", (" on").trim()) + ": nenhuma das nossas lojas abre."
  },
  "hours.clause-hours": {
    "0": (d) => "a loja " + d.store + " abre das " + time(d.opens, "pt-BR") + " até " + time(d.closes, "pt-BR")
  },
  "hours.clause-was-open": {
    "0": (d) => "a loja " + d.store + " abriu das " + time(d.opens, "pt-BR") + " até " + time(d.closes, "pt-BR")
  },
  "hours.clause-was-closed": {
    "0": (d) => "a loja " + d.store + " não abriu"
  },
  "hours.clause-all-day": {
    "0": (d) => "a loja " + d.store + " fica aberta 24 horas"
  },
  "hours.clause-closed": {
    "0": (d) => "a loja " + d.store + " não abre"
  },
  "hours.clause-at-open": {
    "0": (d) => "a loja " + d.store + " fica aberta " + day(d.day, "pt-BR", (" on").trim()) + " às " + time(d.at, "pt-BR")
  },
  "hours.clause-at-closed": {
    "0": (d) => "a loja " + d.store + " fica fechada " + day(d.day, "pt-BR", (" on").trim()) + " às " + time(d.at, "pt-BR")
  },
  "hours.unknown-holiday": {
    "0": (d) => "Não tenho horários para " + quoted(d.holiday, "pt-BR") + "."
  },
  "hours.unknown-store": {
    "0": (d) => "Não conheço uma loja chamada " + quoted(d.heard, "pt-BR") + "."
  },
  "hours.unknown-place": {
    "0": (d) => "Não sei onde fica " + digits(d.postalCode, "pt-BR") + "."
  },
  "hours.ask-location": {
    "0": () => "Para achar a loja mais próxima, preciso da sua localização. Mandei um cartão para o seu celular para permitir."
  },
  "hours.no-location": {
    "0": () => "Não consigo saber onde você está."
  },
  "hours.no-stores": {
    "0": () => "No momento não temos lojas para visitar."
  },
  "yes-no.nothing-to-confirm": {
    "0": () => "Não há nada para confirmar."
  },
  "yes-no.fine": {
    "0": () => "Tudo bem."
  },
  "yes-no.goodbye": {
    "0": () => "Tudo bem. Até logo.",
    "1": () => "Certo. Até a próxima.",
    "2": () => "Tudo bem. Tchau."
  },
  "universal.nothing-to-repeat": {
    "0": () => "Eu ainda não disse nada."
  },
  "universal.help": {
    "0": () => "Diga, por exemplo, pede meu café de novo, adiciona leite semidesnatado, cadê meu pedido, ou que horas vocês abrem."
  },
  "universal.help-guest": {
    "0": () => "Você pode perguntar quando abrimos. Para pedir por voz, diga, pede meu café de novo, e eu ajudo a vincular sua conta."
  },
  "universal.help-elsewhere": {
    "0": (d) => "Você pode perguntar quando abrimos ou qual é a loja mais próxima. Os pedidos são pelo nosso site ou pelo número " + phone(d.telephone, "pt-BR") + "."
  },
  "universal.help-purchase": {
    "0": () => "Dizer sim compra exatamente o que eu li, dizer não deixa tudo como estava."
  },
  "universal.help-code": {
    "0": () => "É o código de quatro dígitos das suas configurações de voz. Lá você pode criar outro, ou diga cancela."
  },
  "universal.help-choose": {
    "0": () => "Você pode dizer um nome, primeiro, segundo ou terceiro, ou diga cancela."
  },
  "universal.help-coupon": {
    "0": () => "Diga o código como está escrito, com letras e números, ou diga não para seguir sem ele."
  },
  "universal.help-link": {
    "0": () => "Abra essa página no celular e digite o código, ou diga repete para ouvir de novo."
  },
  "universal.help-yes-no": {
    "0": () => "Você pode dizer sim, não ou cancela."
  },
  "universal.help-product": {
    "0": () => "É só dizer o nome do produto, como leite semidesnatado, ou diga cancela."
  },
  "universal.stop": {
    "0": () => "Tchau.",
    "1": () => "Até logo.",
    "2": () => "Até mais."
  },
  "universal.no-more": {
    "0": () => "Foi tudo o que encontrei."
  },
  "miss.first": {
    "0": () => "Desculpe, não entendi.",
    "1": () => "Desculpe, não ouvi bem.",
    "2": () => "Não peguei o que você disse."
  },
  "miss.second": {
    "0": () => "Ainda não consegui entender. Diga ajuda para ouvir exemplos, ou cancela."
  },
  "miss.third": {
    "0": () => "Estou com dificuldade para entender, então fico por aqui, com o seu carrinho guardado."
  },
  "miss.third-transfer": {
    "0": () => "Estou com dificuldade para entender, então vou transferir você para um atendente."
  },
  "miss.silence": {
    "0": () => "Não ouvi nada."
  },
  "miss.silent-end": {
    "0": () => "Fico por aqui. Até logo."
  },
  "channel.apology": {
    "0": () => "Desculpe, algo deu errado do meu lado."
  },
  "channel.again": {
    "0": () => "Pode dizer mais uma vez?"
  },
  "channel.again-hint": {
    "0": () => "Diga de novo, ou diga sair para terminar. O que você deseja?"
  },
  "channel.gives-up": {
    "0": () => "Desculpe, continua sem funcionar, então fico por aqui. Tente de novo em alguns minutos."
  },
  "channel.moment": {
    "0": () => "Um momento, estou consultando a loja."
  },
  "linking.alexa": {
    "0": () => "Alexa"
  },
  "linking.google": {
    "0": () => "Google"
  },
  "linking.telephony": {
    "0": () => "o telefone"
  },
  "linking.sign-in-title": {
    "0": (d) => "Entre na sua conta na loja " + d.seller
  },
  "linking.sign-in-intro": {
    "0": (d) => "Entre com a sua conta na loja " + d.seller + " para comprar por voz com " + text(d.platform, "pt-BR") + "."
  },
  "linking.email": {
    "0": () => "E-mail"
  },
  "linking.password": {
    "0": () => "Senha"
  },
  "linking.sign-in": {
    "0": () => "Entrar"
  },
  "linking.sign-in-at": {
    "0": (d) => "Entrar na loja " + d.seller
  },
  "linking.not-signed-in": {
    "0": () => "Isso não funcionou. Tente de novo."
  },
  "linking.cancel": {
    "0": () => "Cancelar"
  },
  "linking.wrong": {
    "0": () => "E-mail e senha não conferem. Tente de novo."
  },
  "linking.too-many": {
    "0": () => "Tentativas demais. Espere 15 minutos e tente de novo."
  },
  "linking.shop-away": {
    "0": (d) => "Não é possível acessar a loja " + d.seller + " agora. Tente de novo em alguns minutos."
  },
  "linking.consent-title": {
    "0": (d) => "Compre por voz com " + text(d.platform, "pt-BR")
  },
  "linking.consent-intro": {
    "0": (d) => "Quando você vincula a sua conta, quem falar com " + text(d.platform, "pt-BR") + " nos seus aparelhos poderá, na loja " + d.seller + ":"
  },
  "linking.consent-intro-here": {
    "0": (d) => "Quando você vincula a sua conta, quem falar nesta conversa poderá, na loja " + d.seller + ":"
  },
  "linking.may-see": {
    "0": () => "Ver o seu carrinho, os seus pedidos e quando eles chegam."
  },
  "linking.may-fill": {
    "0": () => "Colocar coisas no carrinho e tirar."
  },
  "linking.may-order": {
    "0": () => "Fazer pedidos, pagos com um meio de pagamento que está na sua conta. Todo pedido é lido antes, e nada é comprado sem um sim."
  },
  "linking.may-not": {
    "0": (d) => text(d.platform, "pt-BR") + " nunca recebe a sua senha da loja " + d.seller + " nem o número do seu cartão."
  },
  "linking.unlink": {
    "0": (d) => "Você pode desvincular a qualquer momento nas configurações de " + text(d.platform, "pt-BR") + "."
  },
  "linking.ends": {
    "0": () => "O vínculo termina com a conversa, no máximo depois de uma hora."
  },
  "linking.agree": {
    "0": () => "Vincular conta"
  },
  "linking.trouble-title": {
    "0": () => "Esta página não funciona mais"
  },
  "linking.trouble": {
    "0": () => "Volte para onde você começou e tente de novo. Se já faz um tempo, a página expirou."
  },
  "linking.call": {
    "0": (d) => "Se não funcionar, ligue para " + phone(d.telephone, "pt-BR") + "."
  },
  "linking.code-title": {
    "0": () => "Digite o seu código"
  },
  "linking.code-intro": {
    "0": () => "Digite o código que você acabou de ouvir."
  },
  "linking.code": {
    "0": () => "Código"
  },
  "linking.code-wrong": {
    "0": () => "Esse código não está certo ou expirou. Tente de novo, ou peça um novo."
  },
  "linking.code-heard-title": {
    "0": () => "Este é o seu código"
  },
  "linking.code-heard": {
    "0": (d) => "Continue só se você acabou de ouvir este código falando com " + text(d.platform, "pt-BR") + ". Se alguém mandou o código para você, cancele."
  },
  "linking.go-on": {
    "0": () => "Continuar"
  },
  "linking.linked-title": {
    "0": () => "Sua conta está vinculada"
  },
  "linking.linked": {
    "0": () => "Você pode fechar esta página e continuar falando."
  },
  "settings.title": {
    "0": () => "Como você compra por voz"
  },
  "settings.intro": {
    "0": (d) => "Isto vale onde quer que você compre por voz na loja " + d.seller + ". Você pode mudar a qualquer momento em " + d.address + "."
  },
  "settings.pay-with": {
    "0": () => "Pagar com"
  },
  "settings.deliver-to": {
    "0": () => "Entregar em"
  },
  "settings.account-default": {
    "0": (d) => "O padrão da minha conta na loja " + d.seller
  },
  "settings.account-default-now": {
    "0": (d) => "O padrão da minha conta na loja " + d.seller + ", agora " + text(d.chosen, "pt-BR")
  },
  "settings.wallet": {
    "0": () => "Carteira digital"
  },
  "settings.card": {
    "0": () => "Cartão"
  },
  "settings.store-credit": {
    "0": () => "Crédito na loja"
  },
  "settings.invoice": {
    "0": () => "Fatura"
  },
  "settings.branded": {
    "0": (d) => d.brand
  },
  "settings.address": {
    "0": (d) => d.address
  },
  "settings.no-methods": {
    "0": (d) => "Sua conta na loja " + d.seller + " ainda não tem meio de pagamento."
  },
  "settings.no-addresses": {
    "0": (d) => "Sua conta na loja " + d.seller + " ainda não tem endereço."
  },
  "settings.methods-away": {
    "0": () => "Não é possível mostrar os seus meios de pagamento agora. O que você escolheu antes continua valendo."
  },
  "settings.addresses-away": {
    "0": () => "Não é possível mostrar os seus endereços agora. O que você escolheu antes continua valendo."
  },
  "settings.choose-listed": {
    "0": () => "Escolha uma destas opções."
  },
  "settings.not-checked": {
    "0": () => "Não foi possível verificar isto agora. Envie o formulário de novo para manter o que você escolheu antes."
  },
  "settings.limits": {
    "0": () => "Limites"
  },
  "settings.limits-hint": {
    "0": () => "O que custa mais é concluído no site. Deixe um limite em branco para ficar sem ele."
  },
  "settings.order-limit": {
    "0": (d) => "Máximo por pedido, em " + d.currency
  },
  "settings.day-limit": {
    "0": (d) => "Máximo para todos os pedidos de 24 horas, em " + d.currency
  },
  "settings.amount-wrong": {
    "0": (d) => "Digite um valor acima de zero, como " + money(d.example, "pt-BR") + ", ou deixe em branco."
  },
  "settings.code": {
    "0": () => "Código de voz"
  },
  "settings.code-hint": {
    "0": () => "Quando existe um código de voz, todo pedido por voz pede o código."
  },
  "settings.code-from": {
    "0": (d) => "Pedidos de " + money(d.from, "pt-BR") + " ou mais precisam de um código de voz."
  },
  "settings.code-new": {
    "0": () => "Novo código de voz, quatro dígitos"
  },
  "settings.code-kept": {
    "0": () => "Você tem um código de voz. Deixe em branco para manter."
  },
  "settings.code-remove": {
    "0": () => "Remover meu código de voz"
  },
  "settings.code-locked": {
    "0": () => "Seu código de voz está bloqueado, porque um código errado foi dito vezes demais."
  },
  "settings.code-unlock": {
    "0": () => "Desbloquear meu código de voz"
  },
  "settings.code-four": {
    "0": () => "Um código de voz tem exatamente quatro dígitos."
  },
  "settings.code-easy": {
    "0": () => "Esse código é fácil demais de adivinhar. Não use o mesmo dígito quatro vezes nem dígitos em sequência, como 1234."
  },
  "settings.code-or-remove": {
    "0": () => "Digite um novo código de voz ou remova o atual, não os dois."
  },
  "settings.who": {
    "0": () => "Quem está falando"
  },
  "settings.only-recognised": {
    "0": () => "Só uma voz que o meu aparelho reconhece pode fazer pedidos"
  },
  "settings.only-recognised-hint": {
    "0": () => "Onde não dá para distinguir vozes, como no telefone, os pedidos são concluídos no site."
  },
  "settings.discreet": {
    "0": () => "Dizer nomes, endereços e o que está no meu carrinho e nos meus pedidos só a uma voz que o meu aparelho reconhece"
  },
  "settings.save": {
    "0": () => "Salvar"
  },
  "settings.save-and-go-on": {
    "0": () => "Salvar e continuar"
  },
  "settings.problems": {
    "0": (d) => "Verifique " + plural(d.count, 0, pt, { "1": "um ponto", other: number("pt-BR", d.count, 0) + " pontos" }) + ":"
  },
  "settings.saved": {
    "0": () => "Suas configurações estão salvas."
  },
  "settings.code-is-set": {
    "0": () => "Seu novo código de voz está definido."
  },
  "settings.code-is-removed": {
    "0": () => "Seu código de voz foi removido."
  },
  "settings.code-is-unlocked": {
    "0": () => "Seu código de voz está desbloqueado."
  },
  "settings.page-title": {
    "0": (d) => "Compras por voz na loja " + d.seller
  },
  "settings.sign-in-intro": {
    "0": (d) => "Entre com a sua conta na loja " + d.seller + " para ver e mudar como você compra por voz."
  },
  "settings.signed-out": {
    "0": () => "Você saiu da conta. Entre de novo."
  },
  "settings.sign-out": {
    "0": () => "Sair"
  },
  "settings.linked-title": {
    "0": () => "Vinculado à sua conta"
  },
  "settings.linked-since": {
    "0": (d) => text(d.platform, "pt-BR") + ", desde " + day(d.since, "pt-BR")
  },
  "settings.none-linked": {
    "0": () => "Nada está vinculado à sua conta."
  },
  "settings.unlink": {
    "0": (d) => "Desvincular " + text(d.platform, "pt-BR")
  },
  "settings.unlinked": {
    "0": (d) => text(d.platform, "pt-BR") + ": vínculo removido."
  },
  "settings.orders-title": {
    "0": () => "Pedidos por voz"
  },
  "settings.order": {
    "0": (d) => day(d.placed, "pt-BR") + ": pedido " + d.number + ", " + money(d.total, "pt-BR")
  },
  "settings.order-item": {
    "0": (d) => d.quantity + " × " + d.name
  },
  "settings.no-orders": {
    "0": () => "Nada foi pedido por voz ultimamente."
  },
  "settings.orders-elsewhere": {
    "0": (d) => "Todos os pedidos da minha conta na loja " + d.seller
  },
  "settings.data-title": {
    "0": () => "Seus dados"
  },
  "settings.export": {
    "0": () => "Baixar o que está guardado sobre mim"
  },
  "settings.delete": {
    "0": () => "Apagar tudo e desvincular"
  },
  "settings.delete-title": {
    "0": () => "Apagar tudo"
  },
  "settings.delete-intro": {
    "0": (d) => "Isto desvincula todas as plataformas e apaga as suas configurações de voz, o seu código de voz e tudo o mais que está guardado sobre você para comprar por voz. A sua conta na loja " + d.seller + " e os seus pedidos de lá continuam."
  },
  "settings.keep": {
    "0": () => "Manter tudo"
  },
  "settings.deleted-title": {
    "0": () => "Tudo foi apagado"
  },
  "settings.deleted": {
    "0": () => "Nada mais está vinculado. Você pode fechar esta página."
  }
}
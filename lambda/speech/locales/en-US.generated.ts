// @ts-nocheck
// Compiled from en-US.yaml by "npm run generate".
import { number, plural } from "@messageformat/runtime";
import { en } from "@messageformat/runtime/lib/cardinals";
import { money, texts } from "../formats.ts";
export default {
  "line.item": {
    "0": (d) => plural(d.quantity, 0, en, { "1": d.name, other: number("en-US", d.quantity, 0) + " " + d.name })
  },
  "cart.empty": {
    "0": () => "Your cart is empty."
  },
  "cart.total": {
    "0": (d) => "Your total is " + money(d.total, "en-US") + "."
  },
  "cart.holds": {
    "0": (d) => "In your cart, " + texts(d.items, "en-US") + "."
  }
}
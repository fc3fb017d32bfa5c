/**
 * Everyday words for a line that is read aloud: short to say, hard to foresee in a row, about nobody. Five of them and a number
 * make some 10¹⁴ lines.
 */
export const phraseWords: readonly string[] = (
  'amber apple arrow autumn bakery balcony bamboo barrel basket beacon bicycle blanket blossom bottle branch bridge bucket ' +
  'butter button cabin candle canvas carpet carrot castle cellar cherry chimney circle clover coffee copper corner cotton ' +
  'cradle crayon curtain daisy desert dinner doctor dragon drawer engine fabric feather fiddle finger forest fossil garden ' +
  'garlic ginger glacier glove granite guitar hammer hanger harbour harvest hazel helmet honey island ivory jacket jasmine ' +
  'kettle kitchen ladder lantern laundry lemon letter library lighthouse linen lizard locker magnet maple marble market ' +
  'meadow melon mirror mitten morning mountain muffin museum mustard napkin needle nickel nutmeg oatmeal ocean office onion ' +
  'orchard otter oven paddle paper parrot pebble pencil pepper picnic pillow planet pocket potato prairie pumpkin puzzle ' +
  'quarry rabbit radish railway ribbon river rocket saddle sailor salmon sandal saucer scarf shadow shovel silver sketch ' +
  'slipper spoon spring squirrel stable station summer sunset sweater table tailor teapot temple thunder ticket timber ' +
  'tomato towel tunnel turtle umbrella valley velvet village violin walnut water whistle willow window winter wooden yellow ' +
  'zipper'
).split(' ');

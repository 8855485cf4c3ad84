import type { Text } from "@firstray/radiograph";

/** The options of a choice, from its texts, in their order. */
export function optionsOf<Value extends string>(
  texts: Readonly<Record<Value, Text>>,
  t: (text: Text) => string,
): readonly { readonly value: Value; readonly label: string }[] {
  // Object.keys forgets what it is given; the record's keys are the values, all of them.
  return (Object.keys(texts) as Value[]).map((value) => ({ value, label: t(texts[value]) }));
}

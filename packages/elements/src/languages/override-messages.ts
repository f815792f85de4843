/** Some of the words, to any depth; functions are replaced whole. */
export type MessageOverrides<Messages> = {
  [Key in keyof Messages]?: Messages[Key] extends string | ((...values: never[]) => string)
    ? Messages[Key]
    : MessageOverrides<Messages[Key]>;
};

const isGroup = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Deep-merges overrides into messages. Neither argument is changed. */
export const overrideMessages = <Messages extends object>(
  messages: Messages,
  own: MessageOverrides<Messages>,
): Messages => {
  const merged = { ...messages };
  for (const [key, value] of Object.entries(own)) {
    const known: unknown = Reflect.get(messages, key);
    if (value === undefined) continue;
    Reflect.set(merged, key, isGroup(known) && isGroup(value) ? overrideMessages(known, value) : value);
  }
  return merged;
};

/** Keeps what a function has answered to each question: the same question is not worked out twice. */
export const remember = <Answer, Key = string>(answer: (key: Key) => Answer): ((key: Key) => Answer) => {
  const known = new Map<Key, { answer: Answer }>();
  return (key) => {
    const found = known.get(key) ?? { answer: answer(key) };
    known.set(key, found);
    return found.answer;
  };
};

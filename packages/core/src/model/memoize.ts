/** Memoizes a function. */
export const memoize = <Answer, Question = string>(
  answer: (question: Question) => Answer,
  keyOf: (question: Question) => unknown = (question) => question,
): ((question: Question) => Answer) => {
  const known = new Map<unknown, { answer: Answer }>();
  return (question) => {
    const key = keyOf(question);
    const found = known.get(key) ?? { answer: answer(question) };
    known.set(key, found);
    return found.answer;
  };
};

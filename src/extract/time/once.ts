// Keeps what has been worked out of a token, so that a word on which thousands hang is looked at once.

/** The same answers, each worked out when first asked for. */
export function once<Answer>(work: (token: number) => Answer): (token: number) => Answer {
  const known = new Map<number, { readonly answer: Answer }>();
  return (token) => {
    const answered = known.get(token) ?? { answer: work(token) };
    known.set(token, answered);
    return answered.answer;
  };
}

/** Asks the loopback host for something beside storage; fails when it does not answer or refuses. */
export async function postToHost<Answer>(name: string, input: object): Promise<Answer> {
  const response = await fetch(`/host/${name}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(input),
  });
  if (!response.ok) throw new Error(`The host refused "${name}" (${response.status})`);
  // The same version of this program answers, so the shape is known.
  return (await response.json()) as Answer;
}

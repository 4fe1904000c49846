/** Returns the server's answer at `address`; throws, naming the address, where there is none. */
export async function fetchBuilt(address: string): Promise<Response> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} is missing: is the add-in built?`);
  return answer;
}

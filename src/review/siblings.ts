/** Ports that belong together: the same service in the clear, over TLS, or for submission. */
export const SIBLING_PORTS: readonly (readonly number[])[] = [
  [25, 465, 587],
  [110, 995],
  [143, 993],
  [80, 443],
];

/** Each port's siblings. */
export const SIBLINGS: ReadonlyMap<number, readonly number[]> = new Map(
  SIBLING_PORTS.flatMap((group) => group.map((port) => [port, group.filter((other) => other !== port)] as const)),
);

/** How many of a whole gateway something stands for that was found on a part of it (digest/). */
/** Where something stands. */
export interface Standing {
  readonly file: string;
  readonly line: number;
}

/** Each number counts the thing itself too. */
export interface Alike {
  /** Services, by the key of the one that was kept. */
  service(key: string): number;
  rules(place: Standing): number;
  /** Findings about a subject, which is a service's key, the server of the service `about`, or a rule. */
  finding(place: Standing, subject: string, about?: string): number;
  /** Of the public address of a service: all that its kind stands for. Null where the subject is no public address. */
  addresses(subject: string, about: string | undefined): AlikeAddresses | null;
}

export interface AlikeAddresses {
  /** The same for addresses of which one finding may tell. */
  readonly kind: string;
  readonly addresses: Iterable<string>;
}

/** Everything stands for itself. */
export const ITSELF: Alike = { service: () => 1, rules: () => 1, finding: () => 1, addresses: () => null };

/** How many there are, with all that each stands for. */
export function countWithAlike(some: readonly { readonly alike?: number }[]): number {
  return some.reduce((sum, { alike }) => sum + 1 + (alike ?? 0), 0);
}

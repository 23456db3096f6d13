/** A trace is data: each step says where the packet was, what happened there and, where the header changed, both headers. */
import type { Place } from '../ruleset/model.ts';

export interface Step {
  readonly direction: 'request' | 'reply';
  /** `raw PREROUTING`, `conntrack`, `nat PREROUTING`, `routing`, `filter FORWARD`, `server`, … */
  readonly at: string;
  readonly action:
    | {
        readonly kind: 'rule';
        readonly table: string;
        readonly chain: string;
        readonly place: Place;
        readonly text: string;
        readonly does: string;
      }
    | { readonly kind: 'policy'; readonly chain: string; readonly does: string }
    | { readonly kind: 'routing'; readonly does: string }
    | { readonly kind: 'conntrack'; readonly does: string }
    | { readonly kind: 'server'; readonly does: string };
  /** Set on a step that changed the header. */
  readonly before: string | null;
  readonly after: string | null;
}

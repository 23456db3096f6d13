/** The engine with its work counted. */
import type { Metrics } from '../jobs/metrics.ts';
import type { Engine } from '../jobs/ports.ts';
import type { ReviewResult } from '../review/model.ts';

/** The same engine; what it does is counted. */
export function measured(engine: Engine, metrics: Metrics): Engine {
  return {
    async review(input) {
      const end = metrics.reviewSeconds.startTimer();
      try {
        const review = await engine.review(input);
        metrics.reviews.inc({ outcome: 'errors' in review ? 'unreadable' : 'reviewed' });
        if ('result' in review) for (const match of undecided(review.result)) metrics.undecidable.inc({ match });
        return review;
      } catch (error) {
        metrics.reviews.inc({ outcome: 'failed' });
        throw error;
      } finally {
        end();
      }
    },
    explain: (input) => engine.explain(input),
  };
}

/** Each match once, by its netfilter name alone: what it was told (addresses, names) is no label. */
function undecided({ services, changes }: ReviewResult): ReadonlySet<string> {
  const unknown = [
    ...services.flatMap((service) => service.from.flatMap((from) => from.unknown ?? [])),
    ...changes.flatMap(({ beforeFlow, afterFlow }) => [...beforeFlow.unknown, ...afterFlow.unknown]),
  ];
  return new Set(unknown.map((text) => /-m ([a-z0-9_]{1,30})/.exec(text)?.[1] ?? 'other'));
}

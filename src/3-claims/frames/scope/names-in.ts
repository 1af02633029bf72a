import type { EntityRow } from '../../../schema/knowledge.ts';
import type { Span } from '../../../schema/place.ts';
import type { PhraseMatch } from '../../../text/phrase-matcher.ts';
import type { Scene } from '../../scene.ts';

/** The names in a stretch of the sentence that a figure can be relative to: all but those of bodies that tell figures. */
export function wholesIn({ start, end }: Span, { mentions }: Scene): PhraseMatch<EntityRow>[] {
  return mentions.entities.filter((entity) => entity.value.kind !== 'authority' && entity.start >= start && entity.end <= end);
}

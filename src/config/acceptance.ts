import type { SourceComment } from '../graph/source-comment.js';
import type { Accept } from '../policy/judgement.js';
import { acceptBy, type Grounds } from './accept.js';
import { commentWaivers, type CommentRules } from './comment-waivers.js';

/** Accepts findings by what a configuration says and by the comments in the sources of the inputs. */
export function acceptWith(grounds: Grounds, comments: readonly SourceComment[], heads: CommentRules['heads']): Accept {
  const { waivers, notices } = commentWaivers(comments, { heads, isUnwaivable: grounds.isUnwaivable });
  const accept = acceptBy({ ...grounds, waivers: [...grounds.waivers, ...waivers] });
  return judgements => {
    const accepted = accept(judgements);
    return { findings: accepted.findings, notices: [...accepted.notices, ...notices] };
  };
}

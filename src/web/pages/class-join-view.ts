import type { Words } from '../../words/words.ts';
import { qrPicture } from '../figures/svg/qr.ts';
import type { JoinView } from './class-wall-view.ts';

/** How phones get in. `origin` is where others open this server; null where nobody else can. */
export function joinView(code: string, origin: string | null, words: Words): JoinView {
  // Whoever types gets the shortest address and then the code; a camera reads both at once.
  const typed = `${origin ?? ''}/class`;
  const address = `${typed}/${code}`;
  return {
    sentence: words.t('wall.join.sentence'),
    code: code.toUpperCase(),
    address: typed,
    link: `/class/${code}`,
    qr: origin === null ? '' : qrPicture(address, { label: words.t('wall.join.qr', { address }) }),
    advice: origin === null ? words.t('wall.join.local') : '',
    short: words.t('wall.join.short', { address: typed, code: code.toUpperCase() }),
  };
}

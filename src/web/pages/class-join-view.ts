import type { Words } from '../../words/words.ts';
import { qrPicture } from '../figures/svg/qr.ts';
import type { JoinView } from './class-wall-view.ts';

/** How phones get in. `origin` is where others open this server; null where nobody else can. */
export function joinView(code: string, origin: string | null, words: Words): JoinView {
  const path = `/class/${code}`;
  const address = `${origin ?? ''}${path}`;
  return {
    sentence: words.t('wall.join.sentence'),
    code: code.toUpperCase(),
    address: origin === null ? path : address.replace(/^https?:\/\//, ''),
    link: path,
    qr: origin === null ? '' : qrPicture(address, { label: words.t('wall.join.qr', { address }) }),
    advice: origin === null ? words.t('wall.join.local') : '',
    short: words.t('wall.join.short', { address: origin === null ? path : address, code: code.toUpperCase() }),
  };
}

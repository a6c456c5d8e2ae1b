// Of the pages' styles those that a few templates use, in one small text: for the file that is carried home.

/** Rules of `css` (minified) whose selectors may meet something in `markup` (templates), and the variables that these read. */
export function trimStyles(css, markup) {
  const used = usedIn(markup);
  const rules = parse(css.replaceAll(/\/\*[^]*?\*\//g, '')).flatMap((rule) => kept(rule, used));
  return print(withoutUnread(rules));
}

/** What markup names; a class put together by a template (`badge-{{kind}}`) counts by its beginning. */
function usedIn(markup) {
  const classes = [...markup.matchAll(/class="([^"]*)"/g)].flatMap(([, list]) =>
    list.replaceAll(/\{\{[#/][^}]*\}\}/g, ' ').split(/\s+/),
  );
  const starts = classes.filter((name) => name.includes('{{')).map((name) => name.slice(0, name.indexOf('{{')));
  const tags = new Set([...markup.matchAll(/<([a-z][a-z0-9]*)/g)].map(([, tag]) => tag));
  const ids = new Set([...markup.matchAll(/\bid="([\w-]+)"/g)].map(([, id]) => id));
  const isClass = (name) => classes.includes(name) || starts.some((start) => start !== '' && name.startsWith(start));
  const isAttribute = (name, value) =>
    (value === undefined ? new RegExp(`[\\s"]${name}\\b`) : new RegExp(`[\\s"]${name}="(${value}"|[^"]*\\{\\{)`)).test(
      markup,
    );
  return { isClass, isAttribute, isTag: (tag) => tags.has(tag), isId: (id) => ids.has(id) };
}

/** A rule is its head and either its declarations or the rules within it. */
function parse(css) {
  const rules = [];
  let at = 0;
  while (at < css.length) {
    const open = css.indexOf('{', at);
    const stop = css.indexOf(';', at);
    if (stop >= 0 && (open < 0 || stop < open)) at = stop + 1;
    else if (open < 0) break;
    else {
      const end = closing(css, open);
      const head = css.slice(at, open).trim();
      const body = css.slice(open + 1, end);
      rules.push(
        /^@(media|supports|layer)/.test(head) ? { head, rules: parse(body) } : { head, body: declarations(body) },
      );
      at = end + 1;
    }
  }
  return rules;
}

function closing(css, open) {
  let depth = 0;
  for (const { 0: sign, index } of css.slice(open).matchAll(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|[{}]/g)) {
    depth += sign === '{' ? 1 : sign === '}' ? -1 : 0;
    if (sign === '}' && depth === 0) return open + index;
  }
  throw new Error('styles need a closing brace');
}

/** Semicolons within parentheses or quotes (pictures as data) part nothing. */
function declarations(body) {
  return (body.match(/(?:\((?:[^()"']|"[^"]*"|'[^']*'|\([^)]*\))*\)|"[^"]*"|'[^']*'|[^;])+/g) ?? [])
    .map((text) => text.trim())
    .filter((text) => text !== '' && !text.includes('/assets/'));
}

function kept(rule, used) {
  const { head } = rule;
  if (rule.rules !== undefined) {
    if (head.includes('prefers-color-scheme:dark') || head.includes('prefers-color-scheme: dark')) return [];
    const rules = rule.rules.flatMap((inner) => kept(inner, used));
    return rules.length === 0 ? [] : [{ head, rules }];
  }
  if (head.startsWith('@')) return head.startsWith('@page') ? [rule] : [];
  const selectors = split(head).filter((selector) => isUsed(selector, used));
  return selectors.length === 0 ? [] : [{ head: selectors.join(','), body: rule.body }];
}

/** A list of selectors at its commas, those within parentheses aside. */
function split(head) {
  return head.match(/(?:\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)|\[[^\]]*\]|[^,])+/g) ?? [];
}

function isUsed(selector, used) {
  if (/data-theme=.?dark/.test(selector) && !/:not\(\[data-theme=.?dark/.test(selector)) return false;
  if (/::?(-webkit-|-moz-|-ms-)(?!appearance)|:host/.test(selector)) return false;
  const { plain, lists } = apart(selector);
  if (lists.some((list) => !split(list).some((one) => isUsed(one, used)))) return false;
  const bare = plain.replaceAll(/\[[^\]]*\]/g, '').replaceAll(/::?[\w-]+(\([^)]*\))?/g, '');
  const all = (text, shape, test) => [...text.matchAll(shape)].every(([, name, value]) => test(name, value));
  return (
    all(plain, /\[([\w-]+)(?:[~|^$*]?=["']?([^"'\]]*)["']?)?\]/g, used.isAttribute) &&
    all(bare, /\.([\w-]+)/g, used.isClass) &&
    all(bare, /#([\w-]+)/g, used.isId) &&
    all(bare, /(?:^|[\s>+~])([a-z][a-z0-9]*)/g, used.isTag)
  );
}

/** A selector without its lists in parentheses, and the lists of which one must fit; what must not be there says nothing. */
function apart(selector) {
  const lists = [];
  const plain = selector.replaceAll(
    /:(is|where|not|has)\(((?:[^()]|\((?:[^()]|\([^()]*\))*\))*)\)/g,
    (_, name, list) => {
      if (name !== 'not') lists.push(list);
      return '';
    },
  );
  return { plain, lists };
}

/** Variables that nothing reads are left out, as often as that frees others. */
function withoutUnread(rules) {
  const text = print(rules);
  const isRead = (name) => text.includes(`var(${name})`) || text.includes(`var(${name},`);
  const lean = (rule) => {
    if (rule.rules !== undefined) return { ...rule, rules: rule.rules.map(lean).filter(hasContent) };
    return { ...rule, body: rule.body.filter((one) => !one.startsWith('--') || isRead(one.split(':', 1)[0].trim())) };
  };
  const next = rules.map(lean).filter(hasContent);
  return print(next).length < text.length ? withoutUnread(next) : next;
}

const hasContent = ({ rules, body }) => (rules ?? body).length > 0;

function print(rules) {
  return rules
    .map(({ head, rules: inner, body }) => `${head}{${inner === undefined ? body.join(';') : print(inner)}}`)
    .join('');
}

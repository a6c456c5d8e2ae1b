/// <reference types="handlebars" />
type Program = hbs.AST.Program;
type Partial = (name: string) => Program | undefined;

interface Scope {
  readonly value: unknown;
  readonly name: string;
  readonly outer: Scope | null;
}

/**
 * The names a template uses that a view does not have, conditions and loops included, where Handlebars itself is silent.
 * Every element of a list is walked; a list without elements hides what its loop uses, and is reported.
 */
export function missingNames(tree: Program, view: object, partial: Partial): readonly string[] {
  return [...new Set(walk(tree, { value: view, name: '', outer: null }, partial))];
}

function walk(program: Program | undefined, scope: Scope, partial: Partial): readonly string[] {
  return (program?.body ?? []).flatMap((statement) => {
    switch (statement.type) {
      case 'MustacheStatement': {
        const { path, params, hash } = statement as hbs.AST.MustacheStatement;
        return params.length > 0 || hash !== undefined ? used(params, hash, scope) : lacks(path, scope);
      }
      case 'BlockStatement':
        return block(statement as hbs.AST.BlockStatement, scope, partial);
      case 'PartialStatement': {
        const { name, params } = statement as hbs.AST.PartialStatement;
        const inner = partial((name as hbs.AST.PathExpression).original);
        if (inner === undefined) return [`no partial ${(name as hbs.AST.PathExpression).original}`];
        const given = params[0];
        if (given === undefined) return walk(inner, scope, partial);
        const missing = lacks(given, scope);
        return missing.length > 0 ? missing : walk(inner, enter(given, scope), partial);
      }
      default:
        return [];
    }
  });
}

function block(statement: hbs.AST.BlockStatement, scope: Scope, partial: Partial): readonly string[] {
  const helper = statement.path.original;
  const subject = statement.params[0] as hbs.AST.Expression;
  const missing = lacks(subject, scope);
  const otherwise = walk(statement.inverse, scope, partial);
  if (missing.length > 0 && helper !== 'if') return [...missing, ...otherwise];
  const inner = enter(subject, scope);
  if (helper === 'each') {
    const items = Array.isArray(inner.value) ? inner.value : [];
    const name = `${inner.name}[]`;
    if (items.length === 0) return [`${name} has no element in the sample`, ...otherwise];
    return [
      ...items.flatMap((value: unknown) => walk(statement.program, { value, name, outer: scope }, partial)),
      ...otherwise,
    ];
  }
  const within = helper === 'with' ? { ...inner, name: '' } : scope;
  return [...missing, ...walk(statement.program, within, partial), ...otherwise];
}

function used(params: readonly hbs.AST.Expression[], hash: hbs.AST.Hash | undefined, scope: Scope): readonly string[] {
  return [...params, ...(hash?.pairs ?? []).map(({ value }) => value)].flatMap((expression) =>
    lacks(expression, scope),
  );
}

function lacks(expression: hbs.AST.Expression, scope: Scope): readonly string[] {
  if (expression.type !== 'PathExpression' || (expression as hbs.AST.PathExpression).data) return [];
  const found = find(expression as hbs.AST.PathExpression, scope);
  return found.exists ? [] : [found.name];
}

function enter(expression: hbs.AST.Expression, scope: Scope): Scope {
  if (expression.type !== 'PathExpression') return scope;
  const { value, name } = find(expression as hbs.AST.PathExpression, scope);
  return { value, name, outer: scope };
}

function find(path: hbs.AST.PathExpression, scope: Scope): { exists: boolean; value: unknown; name: string } {
  let at: Scope | null = scope;
  for (let up = 0; up < path.depth; up++) at = at?.outer ?? null;
  const name = [at?.name ?? '', ...(path.parts as readonly string[])].filter((part) => part !== '').join('.');
  let value = at?.value;
  for (const part of path.parts as readonly string[]) {
    if (typeof value !== 'object' || value === null || !(part in value))
      return { exists: false, value: undefined, name };
    value = (value as Record<string, unknown>)[part];
  }
  return { exists: true, value, name };
}

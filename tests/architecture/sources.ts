import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export interface Source {
  /** From the project's folder: `src/model/year.ts`. */
  readonly path: string;
  readonly text: string;
}
export interface Import {
  /** As written: `zod`, `node:fs`; or the path of a source for a relative one. */
  readonly target: string;
  /** Vanishes when types are stripped. */
  readonly isType: boolean;
}

/** Every TypeScript file under a folder of the project. */
export function readSources(folder: 'src' | 'tests' = 'src'): Source[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ path: relative(ROOT, file).split(sep).join('/'), text: readFileSync(file, 'utf8') }));
}

/** What a source imports, exports on, or loads on demand. */
export function importsOf({ path, text }: Source): Import[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, false);
  const found: Import[] = [];
  visit(file, (node) => {
    const name = moduleName(node);
    if (name !== null) found.push({ target: resolve(path, name), isType: isTypeOnly(node) });
  });
  return found;
}

/** The code without comments and without the insides of strings, so that words in them mean nothing. */
export function bareCode({ path, text }: Source): string {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, false);
  const words: string[] = [];
  visit(file, (node) => {
    if (ts.isPropertyAccessExpression(node)) words.push(dotted(node));
    else if (ts.isNewExpression(node) && ts.isIdentifier(node.expression)) words.push(`new ${node.expression.text}`);
    else if (ts.isCallExpression(node) && ts.isIdentifier(node.expression)) words.push(`${node.expression.text}()`);
  });
  return `${words.join('\n')}\n`;
}

function visit(node: ts.Node, see: (node: ts.Node) => void): void {
  see(node);
  ts.forEachChild(node, (child) => visit(child, see));
}

function moduleName(node: ts.Node): string | null {
  const literal = (found: ts.Node | undefined) => (found && ts.isStringLiteralLike(found) ? found.text : null);
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return literal(node.moduleSpecifier);
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
    return literal(node.arguments[0]);
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return literal(node.argument.literal);
  return null;
}

function isTypeOnly(node: ts.Node): boolean {
  if (ts.isImportTypeNode(node)) return true;
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  if (!ts.isImportDeclaration(node) || !node.importClause) return false;
  const { importClause } = node;
  if (importClause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const names = importClause.namedBindings;
  return (
    !importClause.name && !!names && ts.isNamedImports(names) && names.elements.every((element) => element.isTypeOnly)
  );
}

function resolve(from: string, name: string): string {
  return name.startsWith('.') ? posix.join(posix.dirname(from), name) : name;
}

function dotted(node: ts.Expression): string {
  if (ts.isIdentifier(node)) return node.text;
  return ts.isPropertyAccessExpression(node) ? `${dotted(node.expression)}.${node.name.text}` : '?';
}

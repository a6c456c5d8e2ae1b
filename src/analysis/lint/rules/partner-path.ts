/** Path of one partner's field. */
export function partnerPath(id: string, field: 'ratio' | 'projectCap' | 'yearlyBudget' | 'reliability'): string {
  return `scheme.matching.partners.${id}.${field}`;
}

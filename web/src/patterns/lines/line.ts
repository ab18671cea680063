import type { Line, PreviewQuote, ProductItem, TaxClass } from '../../api/types'

export type LineKind = Line['kind']

/** A line under edit. `key` lives only here; amounts come from the server. */
export type LineDraft = {
  key: string
  kind: LineKind
  product_id: string | null
  name: string
  specification: string
  quantity: string
  unit: string
  unit_price: string
  discount: string
  tax_class: TaxClass
  unit_cost?: string | null
}

export const CELLS = ['name', 'specification', 'quantity', 'unit', 'unit_price', 'discount', 'tax_class'] as const
export type Cell = (typeof CELLS)[number]
export const NUMERIC = new Set<Cell>(['quantity', 'unit_price', 'discount'])

const USED: Record<LineKind, Set<Cell>> = {
  item: new Set(CELLS),
  discount: new Set<Cell>(['name', 'specification', 'unit_price', 'tax_class']),
  heading: new Set<Cell>(['name']),
  subtotal: new Set<Cell>(['name']),
}

export function uses(kind: LineKind, cell: Cell): boolean {
  return USED[kind].has(cell)
}

export function blankLine(kind: LineKind = 'item', name = ''): LineDraft {
  return {
    key: crypto.randomUUID(),
    kind,
    product_id: null,
    name,
    specification: '',
    quantity: kind === 'item' || kind === 'discount' ? '1' : '',
    unit: '',
    unit_price: '',
    discount: '',
    tax_class: 'standard',
  }
}

export function draftOf(line: Line): LineDraft {
  return {
    key: crypto.randomUUID(),
    kind: line.kind,
    product_id: line.product_id ?? null,
    name: line.name ?? '',
    specification: line.specification ?? '',
    quantity: line.quantity ?? '',
    unit: line.unit ?? '',
    unit_price: line.unit_price ?? '',
    discount: line.discount ? String(line.discount) : '',
    tax_class: line.tax_class ?? 'standard',
    unit_cost: line.unit_cost,
  }
}

/** A line copies what it used of the product; later changes of the product touch it no more. */
export function withProduct(line: LineDraft, product: ProductItem): LineDraft {
  return {
    ...line,
    product_id: product.id,
    name: product.name,
    unit: product.unit ?? '',
    unit_price: product.unit_price ?? '',
    tax_class: product.tax_class,
    unit_cost: product.unit_cost,
  }
}

/** A typed number as the services read it: full-width digits, separators and yen signs are understood. */
export function numberText(typed: string): string {
  return typed
    .normalize('NFKC')
    .replace(/[,¥\\円\s]/g, '')
    .replace(/^[−–—ー‐▲△]/, '-')
}

function isEmpty(line: LineDraft): boolean {
  return line.kind === 'item' && !line.name && !line.unit_price
}

type LineBody = NonNullable<PreviewQuote['lines']>[number]

/** The lines as a request carries them; lines nobody wrote in are left out. */
export function bodyOf(lines: LineDraft[]): LineBody[] {
  return lines.filter((line) => !isEmpty(line)).map(lineBody)
}

function lineBody(line: LineDraft): LineBody {
  const { kind, name } = line
  if (kind === 'heading' || kind === 'subtotal') return { kind, name }
  return {
    kind,
    product_id: line.product_id,
    name,
    specification: line.specification,
    quantity: numberText(line.quantity) || '1',
    unit: line.unit,
    unit_price: numberText(line.unit_price) || '0',
    discount: Number(numberText(line.discount) || 0),
    tax_class: line.tax_class,
    ...(line.unit_cost ? { unit_cost: line.unit_cost } : {}),
  }
}

import { useNavigate } from '@tanstack/react-router'
import { Checkbox, Form } from 'antd'
import { useState } from 'react'
import { quotes } from '../../api/resources'
import type { Line, Quote } from '../../api/types'
import { fieldLabel, t } from '../../i18n'
import { field } from '../../patterns/fields/field'
import { NumberInput } from '../../patterns/fields/NumberInput'
import { CommandDialog } from '../../patterns/form/CommandDialog'
import { today } from '../../patterns/format'
import { Money } from '../../patterns/Money'

const fields = [field('on', 'date', { required: true }), field('warehouse_id', 'warehouse')]

type Chosen = Record<number, string>

function sellable(quote: Quote): Line[] {
  return quote.lines.filter((line) => line.kind === 'item' || line.kind === 'discount')
}

/** All of a line nothing was sold from; of others the person says how much. */
function untouched(line: Line): string {
  return Number(line.sold_quantity ?? 0) === 0 ? (line.quantity ?? '') : ''
}

function LineChoice({
  lines,
  chosen,
  onChange,
}: {
  lines: Line[]
  chosen: Chosen
  onChange: (chosen: Chosen) => void
}) {
  const set = (number: number, quantity: string | undefined) => {
    const { [number]: _, ...rest } = chosen
    onChange(quantity === undefined ? rest : { ...rest, [number]: quantity })
  }
  return (
    <table className="plain">
      <thead>
        <tr>
          <th scope="col">{fieldLabel('lines', 'name')}</th>
          <th scope="col" className="right">
            {fieldLabel('lines', 'quantity')}
          </th>
          <th scope="col" className="right">
            {fieldLabel('lines', 'sold_quantity')}
          </th>
          <th scope="col" className="right">
            {t('quotes.quantity_now')}
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.number}>
            <td>
              <Checkbox
                checked={line.number in chosen}
                onChange={(event) => set(line.number, event.target.checked ? untouched(line) : undefined)}
              >
                {line.name}
              </Checkbox>
            </td>
            <td className="right">
              <Money value={line.quantity} unit={line.unit ?? undefined} />
            </td>
            <td className="right">
              <Money value={line.sold_quantity ?? '0'} />
            </td>
            <td style={{ width: 110 }}>
              {line.number in chosen && (
                <NumberInput
                  decimal
                  label={t('quotes.quantity_of', { name: line.name })}
                  value={chosen[line.number]}
                  onChange={(quantity) => set(line.number, String(quantity ?? ''))}
                />
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Registers a sale of all that is left, or of chosen lines and quantities; the server guards what was quoted. */
export function RegisterSale({ quote, onClose }: { quote: Quote; onClose: () => void }) {
  const navigate = useNavigate()
  const [partial, setPartial] = useState(false)
  const [chosen, setChosen] = useState<Chosen>({})
  const run = (values: { on: string; warehouse_id?: string }, key: string) => {
    const lines = Object.entries(chosen).map(([number, quantity]) => ({ number: Number(number), quantity }))
    const body = { on: values.on, warehouse_id: values.warehouse_id ?? null, ...(partial ? { lines } : {}) }
    return quotes.command(quote.id, 'sales', quote.version)(body, key)
  }
  return (
    <CommandDialog
      resource="sales"
      title={t('quotes.register_sale')}
      okText={t('quotes.register')}
      width={720}
      fields={fields}
      initial={{ on: today() }}
      run={run}
      onDone={(sale) => void navigate({ to: '/sales/$id', params: { id: sale.id } })}
      onClose={onClose}
    >
      <Form.Item>
        <Checkbox checked={partial} onChange={(event) => setPartial(event.target.checked)}>
          {t('quotes.partial')}
        </Checkbox>
      </Form.Item>
      {partial && <LineChoice lines={sellable(quote)} chosen={chosen} onChange={setChosen} />}
    </CommandDialog>
  )
}

import { describe, expect, it } from 'vitest'
import { katakana, readingOf } from '../src/patterns/form/useReading'

describe('フリガナ from the IME', () => {
  it('is the kana typed before conversion', () => {
    expect(readingOf(['y', 'や', 'やm', 'やま', 'やまだ', '山田'])).toBe('ヤマダ')
  })

  it('drops a consonant that was never finished', () => {
    expect(readingOf(['たなかk', '田中'])).toBe('タナカ')
  })

  it('is nothing when the composition showed no kana', () => {
    expect(readingOf(['株式会社'])).toBe('')
  })

  it('leaves the long vowel and katakana as they are', () => {
    expect(katakana('さーびすセンター')).toBe('サービスセンター')
  })
})

"""Japanese names in great variety, the same for the same number: companies, their readings, people."""

import unicodedata
from collections.abc import Sequence
from typing import TypeVar
from zlib import crc32

T = TypeVar("T")

PLACES = [
    ("青空", "アオゾラ"), ("北海", "ホッカイ"), ("武蔵野", "ムサシノ"), ("浪速", "ナニワ"), ("博多", "ハカタ"),
    ("瀬戸内", "セトウチ"), ("信濃", "シナノ"), ("越後", "エチゴ"), ("駿河", "スルガ"), ("薩摩", "サツマ"),
    ("大和", "ヤマト"), ("近江", "オウミ"), ("伊勢", "イセ"), ("加賀", "カガ"), ("土佐", "トサ"), ("陸奥", "ムツ"),
    ("相模", "サガミ"), ("播磨", "ハリマ"), ("三河", "ミカワ"), ("日向", "ヒュウガ"), ("渡辺", "ワタナベ"),
    ("小林", "コバヤシ"), ("山田", "ヤマダ"), ("髙橋", "タカハシ"), ("佐々木", "ササキ"), ("伊藤", "イトウ"),
    ("さくら", "サクラ"), ("ひまわり", "ヒマワリ"), ("みらい", "ミライ"), ("グリーン", "グリーン"),
]  # fmt: skip
NATURES = [
    ("第一", "ダイイチ"), ("中央", "チュウオウ"), ("東", "ヒガシ"), ("西", "ニシ"), ("南", "ミナミ"), ("新", "シン"),
    ("総合", "ソウゴウ"), ("共同", "キョウドウ"), ("協和", "キョウワ"), ("富士", "フジ"), ("日本", "ニホン"),
    ("太陽", "タイヨウ"), ("光", "ヒカリ"), ("栄", "サカエ"), ("明和", "メイワ"), ("丸", "マル"), ("旭", "アサヒ"),
    ("豊", "ユタカ"), ("平和", "ヘイワ"), ("未来", "ミライ"), ("ｻﾝ", "サン"), ("ネオ", "ネオ"), ("ユニ", "ユニ"),
]  # fmt: skip
TRADES = [
    ("商事", "ショウジ"), ("印刷", "インサツ"), ("製作所", "セイサクショ"), ("工業", "コウギョウ"), ("電機", "デンキ"),
    ("食品", "ショクヒン"), ("運輸", "ウンユ"), ("建設", "ケンセツ"), ("不動産", "フドウサン"), ("薬局", "ヤッキョク"),
    ("ホテル", "ホテル"), ("システム", "システム"), ("デザイン", "デザイン"), ("広告", "コウコク"),
    ("出版", "シュッパン"),
    ("物流", "ブツリュウ"), ("化学", "カガク"), ("精機", "セイキ"), ("水産", "スイサン"), ("農園", "ノウエン"),
    ("クリニック", "クリニック"), ("学院", "ガクイン"), ("会計", "カイケイ"), ("サービス", "サービス"),
    ("エンジニアリング", "エンジニアリング"), ("コーポレーション", "コーポレーション"),
    ("ｿﾘｭｰｼｮﾝｽﾞ", "ソリューションズ"),
]  # fmt: skip
FORMS = ["株式会社{}", "{}株式会社", "㈱{}", "有限会社{}", "合同会社{}", "医療法人{}", "(株) {}", "{}"]
BRANCHES = ["", "", "", " 大阪支店", " 名古屋営業所", " 福岡支店", "　東京本社", " 札幌営業所"]
FAMILIES = ["佐藤", "鈴木", "髙橋", "田中", "渡邊", "伊藤", "山本", "中村", "小林", "加藤", "吉田", "山田", "齋藤"]
GIVEN = ["太郎", "花子", "一郎", "陽子", "健", "美咲", "大輔", "さくら", "翔", "恵子", "直樹", "由美"]
CITIES = [
    "東京都新宿区西新宿",
    "大阪府大阪市北区梅田",
    "福岡県福岡市博多区",
    "愛知県名古屋市中区栄",
    "北海道札幌市中央区",
]
INDUSTRIES = ["印刷", "製造", "小売", "卸売", "医療", "教育", "建設", "運輸", "飲食", "情報"]

UNKNOWN = ["鶴亀", "曙橋", "麒麟", "朱雀", "蓬莱"]
"""Words that no name has."""
HALF = {unicodedata.normalize("NFKC", chr(code)): chr(code) for code in range(0xFF66, 0xFF9E)}
HALF |= {
    unicodedata.normalize("NFKC", chr(code) + mark): chr(code) + mark
    for code in range(0xFF66, 0xFF9E) for mark in "ﾞﾟ"
    if len(unicodedata.normalize("NFKC", chr(code) + mark)) == 1
}  # fmt: skip


def scattered(number: int) -> int:
    """Neighbouring numbers far apart, the same each time."""
    return number * 2_654_435_761 % 4_294_967_296


def drawn(what: str, number: int, among: Sequence[T]) -> T:
    """One of these, for one purpose alone: a company's rank says nothing of its name or of who looks after it."""
    return among[crc32(f"{what} {number}".encode()) % len(among)]


def company(number: int) -> str:
    """A company's name as somebody wrote it: half-width, ㈱, with a branch or without."""
    return _put_together(number, 0)


def reading(number: int) -> str:
    """Its reading in katakana, without form and branch."""
    chosen = parts(number)
    return "".join(part[1] for part in chosen)


def given_name(number: int) -> str:
    chance = scattered(number)
    return f"{FAMILIES[chance % len(FAMILIES)]} {GIVEN[chance // 31 % len(GIVEN)]}"


def half_width(katakana: str) -> str:
    """As an old system prints it: ガク is ｶﾞｸ."""
    return "".join(HALF.get(each, each) for each in katakana)


def parts(number: int) -> tuple[tuple[str, str], ...]:
    """Place, nature and trade of a company's name, each with its reading."""
    chance = scattered(number) >> 3
    chance, place = divmod(chance, len(PLACES))
    chance, nature = divmod(chance, len(NATURES))
    return PLACES[place], NATURES[nature], TRADES[chance % len(TRADES)]


def _put_together(number: int, part: int) -> str:
    name = "".join(each[part] for each in parts(number))
    chance = scattered(number + 7) >> 5
    form, branch = FORMS[chance % len(FORMS)], BRANCHES[chance // 11 % len(BRANCHES)]
    return form.format(name) + branch

/**
 * Syllables in common use that dictionary-vi 3.0.0 lacks, in the new placement of the tone. Only what a
 * dictionary of Vietnamese has is to be added here; names and foreign words go to the project's own list.
 */
export const RARE_SYLLABLES: ReadonlySet<string> = new Set(
  `báp bíp bẵm bỏn bứa choè choét chuếnh chổm cóm cún cược dáo dèm dóng dũa dượi dầy dết dền dợm
  dợn dụi giẵm giỗi gẫy gịa hoóc háp hùi hờm huế hụ hứ khoẻo khuỵ khành khễnh khọt kiếng kĩu loăn
  luyên lích lụm muồng méc mưng mẩu mẵm mết nghía nghĩnh nghẻn ngoáp ngoạc ngoạch ngoạp ngoẳn
  ngoẹo ngoẻo nguây nguôi nguầy nguậy nguếch nguệch ngùn ngún ngảng ngụt ngủm ngủng nhém nhõng
  nhướn nhại nhảo nhẩn nhẩu nhẩy nhếch nhể nhễ nhỡn náp nòng nóp nấn phôn phốt phởn pít quạo quằm
  quỵp roạt ráu rảng rặc rặm rị rổn rụm rụp soàn séo sạc sẹp sềnh sộc thát thõm thẩy thỗn thớm
  toóc toạng trẽo trếu trỗi trừu tuýp tuýt tuẫn tuềnh téo túa uýt voọc vính vẹc xoạt xoẻn xuộm
  xáu xịn xủ yêm òn úc điềm đuông đuềnh đuểnh đuống đáu đảnh đặm đỏng`.split(/\s+/),
);

/** English words that read as Telex for a Vietnamese syllable, though by their letters they should not. */
export const ENGLISH_WORDS: ReadonlySet<string> = new Set(
  `bazaar beef chef clef conf dawn def defer elf gif half hoax hoof if inf lawn leaf loaf lofi
  naan naif oaf of pawn reef ref refer roof salaam sofa surf taxi thief tif turf yawn`.split(/\s+/),
);

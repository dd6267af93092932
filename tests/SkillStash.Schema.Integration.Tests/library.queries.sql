-- name: GetBook :one
SELECT * FROM books WHERE id = ?;

-- name: ListBooksWithAuthors :many
SELECT b.id, b.title, b.price, b.sold_at, b.tags, a.name AS author, a.mood
FROM books b JOIN authors a ON a.id = b.author_id
WHERE b.title LIKE sqlc.arg(pattern) /* the pattern is LIKE's */
ORDER BY b.id;

-- name: ListAuthorsWithBooks :many
SELECT a.name, b.id AS book_id, b.title, b.price, b.cover FROM authors a LEFT JOIN books b ON b.author_id = a.id ORDER BY a.name, b.id;

-- name: CountBooks :one
SELECT count(*), max(price), sum(price), avg(weight), max(sold_at) FROM books;

-- name: ScanTitles :scan
SELECT id, title FROM books WHERE is_lent = :is_lent ORDER BY id;

-- name: AddBook :one
INSERT INTO books (author_id, title, price, weight, sold_at, tags, cover)
VALUES (:author_id, :title, :price, :weight, :sold_at, :tags, :cover)
RETURNING *;

-- name: AddTitle :execlastid
INSERT INTO books (author_id, title) VALUES (?, ?);

-- name: AddTitles :execresult
INSERT INTO books (author_id, title) VALUES (:author, :first), (:author, :second);

-- name: RaisePrices :execrows
UPDATE books SET price = price + :by WHERE author_id = :author AND (sqlc.narg('since') IS NULL OR sold_at >= sqlc.narg('since'));

-- name: LendAll :many
UPDATE books SET is_lent = TRUE WHERE is_lent = FALSE RETURNING id, title;

-- name: RenameOrFail :execrows
UPDATE OR FAIL books SET title = :title WHERE id >= :first;

-- name: RemoveBook :exec
DELETE FROM books WHERE id = :id;

-- name: ListByIds :many
SELECT id, title FROM books WHERE id IN (sqlc.slice(ids)) ORDER BY id;

-- name: ListByAuthors :many
SELECT id, title FROM books WHERE author_id IN (sqlc.slice(authors)) ORDER BY id;

-- name: ListByTitles :many
SELECT id, title FROM books WHERE title IN (SELECT value FROM json_each(:titles)) ORDER BY id;

-- name: ListByPrices :many
SELECT id, title FROM books WHERE price IN (sqlc.slice(prices)) ORDER BY id;

-- name: ListByWeights :many
SELECT id, title FROM books WHERE weight IN (sqlc.slice(weights)) ORDER BY id;

-- name: ListBySale :many
SELECT id, title FROM books WHERE sold_at IN (sqlc.slice(times)) ORDER BY id;

-- name: ListByLent :many
SELECT id, title FROM books WHERE is_lent IN (sqlc.slice(flags)) ORDER BY id;

-- name: ListAuthorsByBirth :many
SELECT * FROM authors WHERE born IN (sqlc.slice(days)) AND mood IN (sqlc.slice(moods)) ORDER BY name;

-- name: BookAndAuthor :one
SELECT sqlc.embed(b), sqlc.embed(a) FROM books b JOIN authors a ON a.id = b.author_id WHERE b.id = :id;

-- name: AuthorsAndBooks :many
SELECT sqlc.embed(a), count(*) OVER () AS total, sqlc.embed(b), length(b.title) AS length
FROM authors a LEFT JOIN books b ON b.author_id = a.id
ORDER BY a.name, b.id;

-- name: PairsOfBooks :page
SELECT sqlc.embed(one), sqlc.embed(other) FROM books one JOIN books other ON other.author_id = one.author_id AND other.id > one.id ORDER BY one.title;

-- name: OneBook :one
SELECT sqlc.embed(books) FROM books WHERE id = :id;

-- name: AuthorsWithTheirBooks :many
SELECT a.name, a.mood,
  (SELECT json_group_array(json_object('title', title, 'price', price, 'weight', weight, 'sold_at', sold_at, 'is_lent', is_lent, 'tags', json(tags)) ORDER BY title) FROM books WHERE author_id = a.id) AS books,
  json_object('born', a.born, 'titles', (SELECT json_group_array(title) FROM books WHERE author_id = a.id), 'pair', json_array(1, 'a')) AS facts,
  (SELECT json_group_object(title, json_object('price', price, 'is_lent', is_lent)) FROM books WHERE author_id = a.id) AS by_title
FROM authors a
ORDER BY a.name;

-- name: PageBooks :page
SELECT b.title, b.price, a.name AS author FROM books b JOIN authors a ON a.id = b.author_id
WHERE (:author IS NULL OR a.id = :author)
ORDER BY b.price DESC, b.sold_at NULLS LAST;

-- name: PagePrices :page
SELECT price, count(*) AS books, avg(weight) AS weight FROM books GROUP BY price ORDER BY weight, books DESC;

-- name: AddReading :one
INSERT INTO readings (seconds, millis, julian, iso, iso_utc, cents, amount, level, extra)
VALUES (:seconds, :millis, :julian, :iso, :iso_utc, :cents, :amount, :level, :extra)
RETURNING *;

-- name: CompareTimes :many
SELECT
  seconds < :seconds AS seconds_lt, seconds <= :seconds AS seconds_le, seconds = :seconds AS seconds_eq, seconds >= :seconds AS seconds_ge, seconds > :seconds AS seconds_gt,
  millis < :millis AS millis_lt, millis <= :millis AS millis_le, millis = :millis AS millis_eq, millis >= :millis AS millis_ge, millis > :millis AS millis_gt,
  julian < :julian AS julian_lt, julian <= :julian AS julian_le, julian = :julian AS julian_eq, julian >= :julian AS julian_ge, julian > :julian AS julian_gt,
  iso < :iso AS iso_lt, iso <= :iso AS iso_le, iso = :iso AS iso_eq, iso >= :iso AS iso_ge, iso > :iso AS iso_gt,
  iso_utc < :iso_utc AS iso_utc_lt, iso_utc <= :iso_utc AS iso_utc_le, iso_utc = :iso_utc AS iso_utc_eq, iso_utc >= :iso_utc AS iso_utc_ge, iso_utc > :iso_utc AS iso_utc_gt
FROM readings
ORDER BY id;

-- name: CompareAmounts :many
SELECT
  cents < :cents AS cents_lt, cents <= :cents AS cents_le, cents = :cents AS cents_eq, cents >= :cents AS cents_ge, cents > :cents AS cents_gt,
  amount < :amount AS amount_lt, amount <= :amount AS amount_le, amount = :amount AS amount_eq, amount >= :amount AS amount_ge, amount > :amount AS amount_gt
FROM readings
ORDER BY id;

-- name: ListReadingsIn :many
SELECT id FROM readings
WHERE seconds IN (sqlc.slice(seconds)) OR iso_utc IN (sqlc.slice(times)) OR cents IN (sqlc.slice(cents)) OR level IN (sqlc.slice(levels)) OR extra IN (sqlc.slice(extras))
ORDER BY id;

-- name: MoveReading :execrows
UPDATE readings SET day = :day, next_day = date(:day, '+1 day') WHERE id = :id;

-- name: CountReadings :one
SELECT count(*) AS readings, (SELECT level) AS level, (SELECT max(level, 1)) AS most FROM readings WHERE level > :least_of AND level > :leastof;

-- name: ShiftReading :execrows
UPDATE readings SET cents = cents + :by, iso_utc = coalesce(:at, iso_utc) WHERE id = :id AND (:at IS NULL OR iso_utc <> :at);

-- name: AddPair :exec
INSERT INTO pairs VALUES (:value, :value);

-- name: ListPapers :many
SELECT p.id, json(p.marks) AS marks, json_object('parts', json(p.parts), 'marks', json(p.marks)) AS doc, d.doc AS seen, (SELECT json_group_array(json(marks)) FROM papers) AS all_marks
FROM papers p JOIN paper_docs d ON d.id = p.id
ORDER BY p.id;

-- name: ListBooksInOrder :many
SELECT b.title, b.price, a.name AS author FROM books b JOIN authors a ON a.id = b.author_id
WHERE b.price > :least
ORDER BY CASE :sort_by WHEN 'title' THEN b.title COLLATE NOCASE WHEN 'author' THEN a.name END, CASE WHEN :sort_by = 'dearest first' THEN price END DESC, b.id
LIMIT :most;

-- name: PageBooksInOrder :page
SELECT title, price AS cost FROM books ORDER BY CASE :sort_by WHEN 'title' THEN title WHEN 'sold' THEN sold_at ELSE weight END DESC NULLS FIRST;

-- name: TitlesInOrder :many
SELECT title FROM books WHERE price >= :least ORDER BY CASE :sort_by WHEN 'end' THEN title || :suffix WHEN 'title' THEN title END DESC, id;

-- name: BooksWithPairs :many
SELECT b.title, sqlc.embed(p) FROM books b LEFT JOIN pairs p ON p.a = b.title ORDER BY b.id;

-- name: PairsOrBooks :many
SELECT sqlc.embed(p), b.title FROM pairs p RIGHT JOIN books b ON p.b LIKE b.title || '%' ORDER BY b.id;

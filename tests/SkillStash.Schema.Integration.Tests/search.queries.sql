-- name: FindWithArticle :many
SELECT sqlc.embed(articles), sqlc.embed(articles_index) FROM articles_index JOIN articles ON articles.id = articles_index.rowid WHERE articles_index MATCH :words;

-- name: FindBare :many
SELECT sqlc.embed("bare index"), id FROM articles LEFT JOIN "bare index" ON "bare index".rowid = articles.id;

-- name: ListNumbers :many
SELECT CASE WHEN id > 1 THEN words ELSE 0.5 END AS number FROM articles ORDER BY id;

CREATE TABLE größe (straße TEXT, Ä INTEGER, ä INTEGER, "日本語" TEXT, "emoji 🎉" BLOB, ñandú, "İ", ı, "i̇");
CREATE INDEX größe_idx ON größe (straße, "日本語" DESC, "emoji 🎉");
CREATE TABLE GRÖßE (x);

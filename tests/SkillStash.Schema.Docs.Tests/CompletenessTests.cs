using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using SkillStash.Schema.Compiler.Model;
using Xunit;

namespace SkillStash.Schema.Docs.Tests;

/// <summary>All that the model knows is in the reference, in both forms.</summary>
public sealed class CompletenessTests
{
    private const string Everything = """
        -- People.
        CREATE TABLE person (
          id TEXT NOT NULL PRIMARY KEY, -- @uuid
          email TEXT COLLATE NOCASE UNIQUE,
          state TEXT NOT NULL DEFAULT 'new' CHECK (state IN ('new', 'old')),
          tags TEXT NOT NULL DEFAULT '[]', -- @json { name: string; port?: number }[]
          upper_email TEXT AS (upper(email)) STORED,
          CONSTRAINT has_email CHECK (length(email) > 3)
        );
        CREATE TABLE pet (owner TEXT REFERENCES person ON DELETE CASCADE ON UPDATE SET NULL DEFERRABLE INITIALLY DEFERRED, n INTEGER,
          PRIMARY KEY (owner, n)) WITHOUT ROWID;
        CREATE TABLE log (id INTEGER PRIMARY KEY AUTOINCREMENT, at DATETIME, data BLOB, previous INTEGER REFERENCES log, lost REFERENCES nowhere (x)) ;
        CREATE UNIQUE INDEX by_state ON person (state DESC, lower(email)) WHERE state <> 'old';
        CREATE VIEW people AS SELECT id, email FROM person;
        CREATE TRIGGER on_person AFTER INSERT ON person BEGIN INSERT INTO log (at) VALUES (NULL); END;
        """;

    public static TheoryData<string> Facts =>
    [
        "PersonId, UUID of person", "one of new, old", "JSON { name: string; port?: number }[]", "text, compared as NOCASE", "stored, from upper(email)",
        "owner → person (id), on delete CASCADE, on update SET NULL, checked at commit", "pet (owner), on delete CASCADE",
        "by_state on state DESC, lower(email), unique, partial: where state <> 'old'", "has_email: length(email) > 3", "CREATE TRIGGER on_person AFTER INSERT",
        "table, WITHOUT ROWID", "integer, the rowid", "id, AUTOINCREMENT", "lost → nowhere (x)", "timestamp, UTC", "bytes", "'new'", "People.",
        "CREATE VIEW people AS", "sqlite_autoindex_person_2 on email COLLATE NOCASE, of a UNIQUE constraint",
    ];

    [Theory]
    [MemberData(nameof(Facts))]
    public void Fact_is_told(string fact)
    {
        SchemaModel schema = Docs.Model(Everything);
        Assert.Contains(fact, Docs.Page(schema).Value);
        Assert.Contains(fact, Plain(Docs.Markdown(schema)));
    }

    [Fact]
    public void Every_table_column_index_and_key_of_the_registry_is_told()
    {
        SchemaModel schema = Docs.Registry();
        XElement page = Docs.Page(schema);
        Dictionary<string, XElement> byId = page.Descendants().Where(static each => each.Attribute("id") is not null)
            .ToDictionary(static each => each.Attribute("id")!.Value);
        string markdown = Docs.Markdown(schema), plain = Plain(markdown);
        foreach (TableModel table in schema.Tables)
        {
            string section = byId["table-" + table.Name].Value;
            string[] told =
            [
                .. table.Columns.SelectMany(static column => new[] { column.Name, column.DeclaredType, column.Default?.Sql ?? "" }),
                .. table.Indexes.Select(static index => index.Name + " on "),
                .. table.ForeignKeys.Select(static key => key.Columns[0].From + " → " + key.Table + " (" + key.Columns[0].To + "), on delete " + key.OnDelete.ToSql()),
                .. table.Checks.Select(static check => check.Sql),
            ];
            Assert.All(told, fact => Assert.Contains(fact, section));
            Assert.All(told, fact => Assert.Contains(fact, plain));
            Assert.All(table.Columns, column => Assert.Contains("<a id=\"table-" + table.Name + "." + column.Name + "\">", markdown));
            Assert.Single(page.Descendants(), each => (string?)each.Attribute("data-entity") == "table-" + table.Name);
        }

        Assert.Equal(
            schema.Tables.Sum(static table => table.ForeignKeys.Count),
            page.Descendants().Count(static each => (string?)each.Attribute("class") == "line"));
    }

    [Fact]
    public void Empty_schema_has_a_reference_too()
    {
        Assert.DoesNotContain("svg", Docs.Page(Docs.Model("")).Descendants().Select(static each => each.Name.LocalName));
        Assert.EndsWith("# Nothing\n", Docs.Markdown(Docs.Model(""), "Nothing"), StringComparison.Ordinal);
    }

    // The words of Markdown, its marks removed.
    private static string Plain(string markdown) => System.Text.RegularExpressions.Regex.Replace(
        markdown.Replace("`", "").Replace("\\", ""), "\\[([^\\]]*)\\]\\(#[^)]*\\)", "$1");
}

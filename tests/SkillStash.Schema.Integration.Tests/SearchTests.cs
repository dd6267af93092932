using System;
using System.Linq;
using Microsoft.Data.Sqlite;
using SkillStash.Search;
using Xunit;

namespace SkillStash.Schema.Integration.Tests;

/// <summary>Full-text tables that keep no texts of their own, and names that meet those of a search.</summary>
public sealed class SearchTests : IDisposable
{
    private readonly SqliteConnection _connection = new("Data Source=:memory:");
    private readonly SearchDatabase _db;

    public SearchTests()
    {
        _db = new SearchDatabase(_connection);
        _db.CreateSchema();
        _db.VerifySchema();
    }

    [Fact]
    public void An_index_over_another_table_finds_its_rows()
    {
        Article fox = _db.Articles.Insert(new NewArticle { Id = 5, Title = "The fox", Body = "jumps", Words = 1 });
        Article dog = _db.Articles.Insert(new NewArticle { Title = "The dog" });
        ArticlesIndexMatch match = Assert.Single(_db.ArticlesIndex.Search("fox"));
        Assert.Equal((5L, "The fox", "jumps", 1L, "[fox]"), (match.RowId, match.Title, match.Body, match.Words.ToInt64(), match.Snippet!["The ".Length..]));
        Assert.Equal("1", match.WordsHighlight);
        Assert.True(_db.Articles.Update(fox with { Title = "The hen" }));
        Assert.Empty(_db.ArticlesIndex.Search("fox"));
        Assert.Equal([fox.Id, dog.Id], _db.ArticlesIndex.List().Select(static row => row.RowId));
        Assert.True(_db.Articles.Delete(dog.Id));
        Assert.Equal([fox.Id], _db.ArticlesIndex.Search("the").Select(static each => each.RowId));

        // It is written by the triggers of the other table; by hand a row must say which it is.
        Assert.Equal(["Delete", "Update", "Upsert"], new[] { "Delete", "Update", "Upsert" }.Where(static name => typeof(ArticlesIndexTable).GetMethods().All(each => each.Name != name)));
        Assert.NotNull(typeof(NewArticlesIndex).GetProperty("RowId")!.GetCustomAttributes(typeof(System.Runtime.CompilerServices.RequiredMemberAttribute), false).SingleOrDefault());
    }

    [Fact]
    public void An_index_over_no_texts_finds_rowids()
    {
        Assert.Equal(2, _db.BareIndex.InsertMany(new NewBareIndex { TwoWords = "running foxes" }, new NewBareIndex { RowId = 9, TwoWords = "a fox" }));
        Assert.Equal([1, 9], _db.BareIndex.Search("fox").Select(static match => match.RowId));
        BareIndexMatch first = Assert.Single(_db.BareIndex.Search("fox", limit: 1));
        Assert.Equal(9, Assert.Single(_db.BareIndex.Search("fox", limit: 1, _db.BareIndex.Search("fox", limit: 1).Next)).RowId);
        Assert.Null(first.TwoWords);
    }

    [Fact]
    public void Names_of_columns_may_be_those_of_a_search()
    {
        Clash row = _db.Clashes.Insert(new NewClash { Snippet = "s", TitleHighlight = 7, Title = "fox", Cursor1 = "c", Limit = "l" });
        ClashMatch match = Assert.Single(_db.Clashes.Search("fox", marks: new MatchMarks("<", ">")));
        Assert.Equal(("s", "<fox>", "<fox>", 7L, "c", "l"), (match.Snippet, match.Snippet2, match.TitleHighlight2, match.TitleHighlight.ToInt64(), match.Cursor1, match.Limit));
        Assert.Equal(row, _db.Clashes.FindByRowId(row.RowId));
    }

    [Fact]
    public void A_query_embeds_no_row_of_a_full_text_table()
    {
        Article fox = _db.Articles.Insert(new NewArticle { Id = 5, Title = "The fox", Body = "jumps", Words = 1 });
        FindWithArticleRow found = Assert.Single(_db.FindWithArticle("fox"));
        Assert.Equal((fox, "The fox", "jumps", 1L), (found.Article, found.Title2, found.Body2, found.Words2.ToInt64()));
        Assert.Equal((null, 5L), (Assert.Single(_db.FindBare()).TwoWords, _db.FindBare()[0].Id));
    }

    [Fact]
    public void An_integer_among_real_numbers_is_read_to_the_last_digit_or_refused()
    {
        _db.Articles.InsertMany(new NewArticle { Id = 1, Title = "a" }, new NewArticle { Id = 2, Title = "b", Words = 1L << 60 });
        Assert.Equal([0.5, 1L << 60], _db.ListNumbers().Select(static row => row.Number));
        _db.Articles.Insert(new NewArticle { Id = 3, Title = "c", Words = (1L << 53) + 1 });
        Assert.Equal("number", Assert.Throws<SchemaDataException>(() => _db.ListNumbers()).Column);
        _db.Articles.Delete(3);
        _db.Articles.Insert(new NewArticle { Id = 4, Title = "d", Words = long.MaxValue });
        Assert.Throws<SchemaDataException>(() => _db.ListNumbers());
    }

    public void Dispose()
    {
        _db.Dispose();
        _connection.Dispose();
    }
}

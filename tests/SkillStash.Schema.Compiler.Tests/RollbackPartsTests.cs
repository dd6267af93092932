using System.Linq;
using SkillStash.Schema.Compiler.Text;
using Xunit;

namespace SkillStash.Schema.Compiler.Tests;

/// <summary>What a migration has to take it back is no part of the schema, and moves nothing that is.</summary>
public sealed class RollbackPartsTests
{
    [Theory]
    [InlineData("-- +goose Up\nUP;\n-- +goose Down\nDOWN;\n")]
    [InlineData("-- +goose Up\r\nUP;\r\n\r\n-- +goose Down\r\n-- +goose StatementBegin\r\nDOWN;\r\n-- +goose StatementEnd")]
    [InlineData("-- migrate:up\nUP;\n-- migrate:down transaction:false\nDOWN;\nDOWN;")]
    [InlineData("--migrate:up\nUP;\n--migrate:down\nDOWN;\n--migrate:up\nUP;")]
    [InlineData("UP;\n-- migrate:down\nUP;")]
    [InlineData("-- +goose Down\nDOWN;\n-- migrate:down\nDOWN;")]
    [InlineData("-- +migrate Down\nDOWN;\n-- +migrate Up\nUP;")]
    [InlineData("-- +migrate Up notransaction\nUP;\n-- +migrate Down notransaction\nDOWN;")]
    [InlineData("-- +goose Up\nUP;\r\n-- +goose Down -- rollback\r\nDOWN;")]
    [InlineData("-- migrate:up\nUP;\n-- migrate:down of this needs care\nUP;")]
    [InlineData("-- +migrate Up\nUP;\n  -- +migrate Down\nDOWN;\n-- +migrate Up\nUP;\n-- +migrate Down\nDOWN;")]
    [InlineData("UP;\n---- create above / drop below ----\nDOWN;\n-- +goose Up\nDOWN;")]
    [InlineData("UP;\n-- it goes down\nUP; -- migrate:down\nUP;\n-- +goose Downward\nUP;\n-- goose down\nUP;")]
    [InlineData("")]
    public void Down_is_blank_and_up_is_where_it_was(string text)
    {
        string blank = RollbackParts.Blank(text);
        Assert.Equal(text.Length, blank.Length);
        Assert.DoesNotContain("DOWN", blank);
        Assert.Equal(text.Split("UP").Length, blank.Split("UP").Length);
        Assert.All(blank.Zip(text), static pair => Assert.True(pair.First == pair.Second || (pair.First == ' ' && pair.Second is not ('\r' or '\n'))));
    }
}

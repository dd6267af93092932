using System;
using System.Collections.Generic;
using System.Linq;
using SkillStash.Load;
using Xunit;

namespace SkillStash.Schema.Load.Tests;

/// <summary>Enumerators that are used beyond their end, and rows that SQLite drops without an error.</summary>
public sealed class EnumeratorTests : IDisposable
{
    private readonly LoadDatabase _db = LoadDatabase.Open(":memory:");

    public EnumeratorTests() => _db.CreateSchema();

    [Fact]
    public void The_end_stays_the_end()
    {
        _db.Words.InsertMany(new NewWord { Text = "a" }, new NewWord { Text = "b" });
        using IEnumerator<Word> words = ((IEnumerable<Word>)_db.Words.Scan()).GetEnumerator();
        Assert.True(words.MoveNext() && words.MoveNext());
        Assert.False(words.MoveNext());
        Assert.False(words.MoveNext());
        _db.Words.Insert(new NewWord { Text = "c" });
        Assert.False(words.MoveNext());
        Assert.Equal(0, NativeHandle.RunningStatements(_db.Connection));
    }

    [Fact]
    public void Rows_that_a_conflict_drops_are_not_counted()
    {
        NewWord[] words = [.. "abacab".Select(letter => new NewWord { Text = $"{letter}" })];
        Assert.Equal(3, _db.Words.InsertMany(words));
        Assert.Equal(0, _db.Words.InsertMany(words.AsEnumerable().Reverse()));
        Assert.Equal(3, _db.Words.Count());
        Assert.Throws<ConstraintViolationException>(() => _db.Words.Insert(words[0]));
    }

    [Fact]
    public void Rows_that_a_trigger_drops_are_not_counted()
    {
        Assert.Equal(1, _db.GuardedWords.InsertMany(new NewGuardedWord { Text = "no" }, new NewGuardedWord { Text = "yes" }, new NewGuardedWord { Text = "none" }));
        Assert.Equal(["yes"], _db.GuardedWords.Scan().Select(word => word.Text));
        Assert.Throws<ConstraintViolationException>(() => _db.GuardedWords.Insert(new NewGuardedWord { Text = "not" }));
    }

    public void Dispose() => _db.Dispose();
}

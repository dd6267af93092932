using System;
using System.Buffers;
using System.Collections.Generic;
using SkillStash.Registry;

namespace SkillStash.Schema.Benchmarks;

/// <summary>One way to work with the plugins table. Every contender reads and writes the same values and returns whole rows.</summary>
internal interface IContender : IDisposable
{
    string Name { get; }

    /// <summary>Starts a transaction that <see cref="Rollback"/> undoes, so that every round meets the same table.</summary>
    void Begin();

    void Rollback();

    /// <summary>Inserts one row and returns it as the database has it.</summary>
    object Insert(NewPlugin row);

    /// <summary>Inserts rows and returns nothing of them.</summary>
    void InsertMany(IReadOnlyList<NewPlugin> rows);

    object? Find(Guid id);

    /// <summary>The 50 most downloaded plugins of a category.</summary>
    int List(string category);

    /// <summary>The JSON of the 50 most downloaded plugins of a category.</summary>
    void WriteJson(string category, IBufferWriter<byte> json);

    /// <summary>Reads every row.</summary>
    long Scan();
}

using System;
using Xunit;

namespace SkillStash.Schema.Tests;

/// <summary>What the map of a partial update tells without giving a value.</summary>
public sealed class ChangesTests
{
    [Fact]
    public void Set_columns_are_asked_for_without_allocating()
    {
        PlaceChanges changes = new() { Label = null, Size = 5 };
        Assert.Equal([false, true, true], SetOf(changes));
        Assert.Equal([false, false, false], SetOf(new PlaceChanges()));
        Assert.Equal([true, false, false], SetOf(new PlaceChanges { Name = "n" }));

        Span<bool> isSet = stackalloc bool[3];
        long before = GC.GetAllocatedBytesForCurrentThread();
        Ask(changes, isSet);
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    private static bool[] SetOf(PlaceChanges changes)
    {
        bool[] isSet = new bool[3];
        Ask(changes, isSet);
        return isSet;
    }

    private static void Ask<TChanges>(TChanges changes, Span<bool> isSet)
        where TChanges : class, IChanges<TChanges>
    {
        SetColumns set = new(isSet);
        changes.Write(ref set);
    }

    /// <summary>Changes, as they are emitted.</summary>
    private sealed record PlaceChanges : IChanges<PlaceChanges>
    {
        public Optional<string> Name { get; init; }

        public Optional<string?> Label { get; init; }

        public Optional<long> Size { get; init; }

        static string IRow<PlaceChanges>.Columns => "name?, label?, size?";

        static PlaceChanges IRow<PlaceChanges>.Read<TReader>(ref TReader row) => new()
        {
            Name = row.Has() ? new(row.Text()) : default,
            Label = row.Has() ? new(row.TextOrNull()) : default,
            Size = row.Has() ? new(row.Int64()) : default,
        };

        void IRow<PlaceChanges>.Write<TWriter>(ref TWriter row)
        {
            if (row.Has(Name.HasValue))
            {
                row.Text(Name.Value);
            }

            if (row.Has(Label.HasValue))
            {
                row.Text(Label.Value);
            }

            if (row.Has(Size.HasValue))
            {
                row.Int64(Size.Value);
            }
        }
    }
}

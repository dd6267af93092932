using System;
using System.Linq;
using Xunit;

namespace SkillStash.Schema.Tests;

/// <summary>What is allocated, in bytes, once everything is warm.</summary>
public sealed class AllocationTests : IDisposable
{
    private readonly SampleDatabase _db = SampleDatabase.Create();

    [Fact]
    public void Insert_many_allocates_nothing_for_a_row()
    {
        NewSample[] rows = [.. Enumerable.Range(0, 500).Select(_ => new NewSample { Name = "äöü" })];
        SampleDatabase[] databases = [.. Enumerable.Range(0, 6).Select(_ => SampleDatabase.Create())];
        int next = 0;
        foreach (SampleDatabase db in databases)
        {
            db.Samples.InsertMany(new NewSample());
        }

        databases[next++].Samples.InsertMany(rows);
        Assert.Equal(BlobsOf(rows.Length), Allocated(() => databases[next++].Samples.InsertMany(rows)));
    }

    [Fact]
    public void Update_and_delete_allocate_nothing()
    {
        Sample[] rows = [.. Enumerable.Range(0, 30).Select(_ => _db.Samples.Insert(new NewSample()) with { Tags = ["a", "\"b\"", "é"], MaybePorts = [new("p", 1.5, null)] })];
        Update(rows);
        Assert.Equal(0, Allocated(() => Update(rows)));
        _db.Samples.Delete(rows[0].Id);
        int next = 1;
        Assert.Equal(0, Allocated(() => Assert.True(_db.Samples.Delete(rows[next++].Id))));
    }

    [Fact]
    public void Find_allocates_the_row_alone()
    {
        Item item = _db.Items.Insert(new NewItem { Name = "0123456789" });
        for (int i = 0; i < 50; i++)
        {
            _db.Items.FindById(item.Id);
        }

        long graph = Allocated(() => _ = new Item(item.Id, new string('x', 10), item.Amount, item.ParentId));
        Assert.Equal(graph, Allocated(() => _db.Items.FindById(item.Id)));
        Assert.Equal(0, Allocated(() => _db.Items.FindById(-1)));
    }

    [Fact]
    public void Scan_allocates_the_rows_alone()
    {
        _db.Items.InsertMany(Enumerable.Range(0, 100).Select(i => new NewItem { Name = $"{i:0000000000}" }));
        long one = Allocated(() => _ = new Item(1, new string('x', 10), 1, null));
        Walk();
        Assert.Equal(100 * one, Allocated(() => Walk()));
    }

    [Fact]
    public void Json_in_any_order_allocates_no_more_than_in_order()
    {
        JsonCodec<SamplePort> codec = JsonCodec.Object<SamplePort>();
        byte[] inOrder = """{"name":"abc","number":1.5,"note":"def"}"""u8.ToArray();
        byte[] reversed = """{"note":"def","unknown":[1,{}],"number":1.5,"name":"abc"}"""u8.ToArray();
        codec.Parse(inOrder);
        codec.Parse(reversed);
        Assert.Equal(Allocated(() => codec.Parse(inOrder)), Allocated(() => codec.Parse(reversed)));
    }

    public void Dispose() => _db.Dispose();

    private static long Allocated(Action action)
    {
        // The least of several runs: tiering may allocate in one of them.
        long least = long.MaxValue;
        for (int i = 0; i < 5; i++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            action();
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }

    // The sample's own map makes a byte array for each row it writes.
    private static long BlobsOf(int rows) => rows * Allocated(() => _ = new byte[] { 1, 2 });

    private void Update(Sample[] rows)
    {
        foreach (Sample row in rows)
        {
            _db.Samples.Update(row);
        }
    }

    private long Walk()
    {
        long sum = 0;
        foreach (Item item in _db.Items.Scan())
        {
            sum += item.Amount;
        }

        return sum;
    }
}

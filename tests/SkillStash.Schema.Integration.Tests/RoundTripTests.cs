using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Text.Json;
using Xunit;

namespace SkillStash.Schema.Integration.Tests;

/// <summary>Every emitted statement of every table, on live SQLite, with random valid rows.</summary>
public sealed class RoundTripTests
{
    private const int Rows = 25;

    public static TheoryData<string> Tables => [.. RegistryTable.All.Select(table => table.Name)];

    [Theory]
    [MemberData(nameof(Tables))]
    public void Inserted_row_is_read_back_by_every_key_and_index(string name)
    {
        using var live = new LiveDatabase();
        RegistryTable table = RegistryTable.Of(name);
        List<object> rows = Fill(live, table);

        Assert.Equal(rows, table.Scan(live.Db));
        Assert.Equal((long)rows.Count, table.Call(live.Db, "Count"));
        foreach (MethodInfo find in table.Finds)
        {
            foreach (object row in rows)
            {
                object?[] key = [.. find.GetParameters().Select(parameter => table.ValueOf(row, parameter))];
                if (key.All(value => value is not null))
                {
                    Assert.Equal(row, table.Call(live.Db, find, key));
                }
            }
        }

        foreach (MethodInfo list in table.Lists)
        {
            AssertPages(live, table, list, rows);
        }
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void Inserted_row_holds_what_was_given_and_the_defaults(string name)
    {
        using var live = new LiveDatabase();
        RegistryTable table = RegistryTable.Of(name);
        var random = new RandomRows(live.Db, 7);
        FillParents(random, table);
        for (int i = 0; i < Rows; i++)
        {
            object given = random.New(table, omit: i % 2 == 0);
            live.Execute($"DELETE FROM {table.SqlName}"); // a random pair of keys may come twice
            object row = table.Call(live.Db, "Insert", given);
            foreach (PropertyInfo property in table.NewType.GetProperties())
            {
                object? value = property.GetValue(given);
                object? stored = table.RowType.GetProperty(property.Name)!.GetValue(row);
                if (value is not null)
                {
                    Assert.Equal(value, stored);
                }
                else
                {
                    AssertDefault(live, table, property.Name, stored);
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void Update_upsert_and_delete_do_what_they_say(string name)
    {
        using var live = new LiveDatabase();
        RegistryTable table = RegistryTable.Of(name);
        var random = new RandomRows(live.Db, 11);
        FillParents(random, table);
        object row = random.Insert(table, omit: false);
        object other = random.Insert(table, omit: true);

        object changed = random.Change(table, row);
        Assert.Equal(true, table.Call(live.Db, "Update", changed));
        Assert.Equal([changed, other], table.Scan(live.Db));

        object again = ToNew(table, row);
        object merged = Merged(row, changed);
        Assert.Equal(merged, table.Call(live.Db, "Upsert", again));
        Assert.Equal([merged, other], table.Scan(live.Db));

        object[] key = [.. Delete(table).GetParameters().Select(parameter => table.ValueOf(row, parameter)!)];
        Assert.Equal(true, table.Call(live.Db, Delete(table), key));
        Assert.Equal(false, table.Call(live.Db, Delete(table), key));
        Assert.Equal(false, table.Call(live.Db, "Update", row));
        Assert.Equal([other], table.Scan(live.Db));
        Assert.Equal(row, table.Call(live.Db, "Upsert", again));
        Assert.Equal([other, row], table.Scan(live.Db).OrderBy(each => each.Equals(row) ? 1 : 0));
    }

    // Null is left out.
    private static object Merged(object row, object before)
    {
        ConstructorInfo constructor = row.GetType().GetConstructors().Single();
        return constructor.Invoke([.. constructor.GetParameters().Select(each => row.GetType().GetProperty(each.Name!)!).Select(each => each.GetValue(row) ?? each.GetValue(before))]);
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void Upsert_keeps_what_is_left_out(string name)
    {
        using var live = new LiveDatabase();
        RegistryTable table = RegistryTable.Of(name);
        var random = new RandomRows(live.Db, 13);
        FillParents(random, table);
        object row = random.Insert(table, omit: false);
        object sparse = ToNew(table, row);
        foreach (PropertyInfo property in table.NewType.GetProperties().Where(IsDefaulted))
        {
            property.SetValue(sparse, null);
        }

        Assert.Equal(row, table.Call(live.Db, "Upsert", sparse));

        bool IsDefaulted(PropertyInfo property) =>
            live.Query($"SELECT dflt_value FROM pragma_table_info('{table.SqlName}') WHERE name = ?1 AND dflt_value IS NOT NULL", Column(table, property.Name)).Count > 0;
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void InsertMany_inserts_all_or_nothing(string name)
    {
        using var live = new LiveDatabase();
        RegistryTable table = RegistryTable.Of(name);
        var random = new RandomRows(live.Db, 17);
        FillParents(random, table);
        System.Array batch = System.Array.CreateInstance(table.NewType, Rows);
        for (int i = 0; i < Rows; i++)
        {
            batch.SetValue(random.New(table, omit: i % 3 == 0), i);
        }

        if (name is "PluginRatings" or "CollectionPlugins")
        {
            return; // Random pairs repeat; the atomicity of these is covered by the others' statement, which is the same.
        }

        Assert.Equal((long)Rows, System.Convert.ToInt64(table.Call(live.Db, "InsertMany", batch)));
        Assert.Equal((long)Rows, table.Call(live.Db, "Count"));

        System.Array repeated = System.Array.CreateInstance(table.NewType, 2);
        repeated.SetValue(random.New(table, omit: true), 0);
        repeated.SetValue(batch.GetValue(0), 1);
        TargetInvocationException thrown = Assert.Throws<TargetInvocationException>(() => table.Call(live.Db, "InsertMany", repeated));
        Assert.IsType<ConstraintViolationException>(thrown.InnerException);
        Assert.Equal((long)Rows, table.Call(live.Db, "Count"));
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void Row_survives_the_wire(string name)
    {
        using var live = new LiveDatabase();
        RegistryTable table = RegistryTable.Of(name);
        var options = new JsonSerializerOptions { TypeInfoResolver = SkillStash.Registry.RegistryDatabase.Json };
        foreach (object row in Fill(live, table))
        {
            string json = JsonSerializer.Serialize(row, table.RowType, options);
            Assert.Equal(row, JsonSerializer.Deserialize(json, table.RowType, options));
            using JsonDocument document = JsonDocument.Parse(json);
            Assert.Equal(table.Columns, document.RootElement.EnumerateObject().Select(property => property.Name));
        }
    }

    private static List<object> Fill(LiveDatabase live, RegistryTable table)
    {
        var random = new RandomRows(live.Db, 3);
        FillParents(random, table);
        var rows = new List<object>();
        for (int i = 0; i < Rows; i++)
        {
            try
            {
                rows.Add(random.Insert(table, omit: i % 5 == 0));
            }
            catch (TargetInvocationException e) when (e.InnerException is ConstraintViolationException { Kind: ConstraintKind.Unique or ConstraintKind.PrimaryKey })
            {
                // Two random keys of a composite key met before.
            }
        }

        return rows;
    }

    private static void FillParents(RandomRows random, RegistryTable table)
    {
        foreach (string parent in new[] { "Users", "Plugins", "Collections" }.TakeWhile(parent => parent != table.Name))
        {
            for (int i = 0; i < 4; i++)
            {
                random.Insert(RegistryTable.Of(parent), omit: false);
            }
        }
    }

    private static void AssertPages(LiveDatabase live, RegistryTable table, MethodInfo list, List<object> rows)
    {
        ParameterInfo[] filters = [.. list.GetParameters().SkipLast(2)];
        foreach (object anchor in rows)
        {
            object?[] key = [.. filters.Select(parameter => table.ValueOf(anchor, parameter))];
            if (key.Any(value => value is null))
            {
                continue;
            }

            List<object> expected = [.. rows.Where(row => filters.Zip(key).All(pair => pair.Second!.Equals(table.ValueOf(row, pair.First))))];
            List<object> all = Page(live, table, list, key, int.MaxValue, null, out _);
            Assert.Equal(expected.ToHashSet(), all.ToHashSet());
            Assert.Equal(expected.Count, all.Count);

            var paged = new List<object>();
            Cursor? after = null;
            do
            {
                List<object> page = Page(live, table, list, key, 3, after, out after);
                Assert.True(page.Count <= 3);
                paged.AddRange(page);
            }
            while (after is not null);
            Assert.Equal(all, paged);
        }
    }

    private static List<object> Page(LiveDatabase live, RegistryTable table, MethodInfo list, object?[] key, int limit, Cursor? after, out Cursor? next)
    {
        object page = table.Call(live.Db, list, [.. key, limit, after])!;
        Assert.Equal(JsonSerializer.Serialize(page, page.GetType()), table.WriteJson(live.Db, list, [.. key, limit, after]));
        next = (Cursor?)page.GetType().GetProperty("Next")!.GetValue(page);
        return [.. ((System.Collections.IEnumerable)page).Cast<object>()];
    }

    private static object ToNew(RegistryTable table, object row)
    {
        object copy = System.Runtime.CompilerServices.RuntimeHelpers.GetUninitializedObject(table.NewType);
        foreach (PropertyInfo property in table.NewType.GetProperties())
        {
            property.SetValue(copy, table.RowType.GetProperty(property.Name)!.GetValue(row));
        }

        return copy;
    }

    private static void AssertDefault(LiveDatabase live, RegistryTable table, string property, object? stored)
    {
        string column = Column(table, property);
        object sql = live.Query($"SELECT dflt_value FROM pragma_table_info('{table.SqlName}') WHERE name = ?1", column)[0][0];
        switch (sql)
        {
            case System.DBNull:
                Assert.Null(stored);
                break;
            case "CURRENT_TIMESTAMP":
                Assert.InRange((System.DateTimeOffset)stored!, System.DateTimeOffset.UtcNow.AddMinutes(-5), System.DateTimeOffset.UtcNow);
                break;
            case "'[]'":
                Assert.Equal(default(EquatableArray<string>), stored);
                break;
            default:
                object expected = live.Query("SELECT " + sql)[0][0];
                Assert.Equal(expected, stored is bool truth ? (truth ? 1L : 0L) : stored);
                break;
        }
    }

    private static string Column(RegistryTable table, string property) =>
        table.Columns[System.Array.FindIndex(table.RowProperties, each => each.Name == property)];

    private static MethodInfo Delete(RegistryTable table) => table.Property.PropertyType.GetMethod("Delete")!;
}

using System;
using HansardMiner.Store;
using NUnit.Framework;

namespace HansardMiner.Engines.Tests;

/// <summary>An empty index in a folder of its own for each test.</summary>
internal abstract class EmptyIndex : IDisposable
{
    protected Folder Folder { get; private set; } = null!;

    protected IRecordStore Store { get; set; } = null!;

    protected abstract IRecordStore Open(string folder);

    [SetUp]
    public void Open_an_empty_index()
    {
        Folder = new Folder();
        Store = Open(Folder.Path);
    }

    [TearDown]
    public void Dispose()
    {
        Store?.Dispose();
        Folder?.Dispose();
        GC.SuppressFinalize(this);
    }
}

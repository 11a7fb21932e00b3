import static org.apache.spark.sql.functions.col;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.ml.feature.HashingTF;
import org.apache.spark.ml.feature.MinHashLSH;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Similar texts by MinHashLSH of Spark MLlib: SparkLsh FEATURES SIMILARITY TABLES PAIRS; a line of FEATURES is a text. */
public class SparkLsh {
    private static final int DIMENSIONS = 1 << 20;

    public static void main(String[] args) throws IOException {
        double distance = 1 - Double.parseDouble(args[1]);
        try (SparkSession spark = SparkSession.builder()
                .master("local[2]")
                .config("spark.ui.enabled", false)
                .config("spark.sql.shuffle.partitions", 4)
                .getOrCreate()) {
            Dataset<Row> texts = new HashingTF()
                    .setInputCol("words")
                    .setOutputCol("features")
                    .setNumFeatures(DIMENSIONS)
                    .setBinary(true)
                    .transform(texts(spark, Path.of(args[0])))
                    .select("id", "features")
                    .cache();
            Dataset<Row> pairs = new MinHashLSH()
                    .setInputCol("features")
                    .setOutputCol("hashes")
                    .setNumHashTables(Integer.parseInt(args[2]))
                    .setSeed(1)
                    .fit(texts)
                    .approxSimilarityJoin(texts, texts, distance)
                    .filter(col("datasetA.id").lt(col("datasetB.id")))
                    .select(col("datasetA.id"), col("datasetB.id"));
            write(pairs.collectAsList(), Path.of(args[3]));
        }
    }

    private static Dataset<Row> texts(SparkSession spark, Path file) throws IOException {
        List<Row> rows = new ArrayList<>();
        List<String> lines = Files.readAllLines(file);
        for (int id = 0; id < lines.size(); id++) {
            if (!lines.get(id).isEmpty()) { // MinHash does not take an empty set
                rows.add(RowFactory.create(id, lines.get(id).split(" ")));
            }
        }
        return spark.createDataFrame(
                rows,
                new StructType()
                        .add("id", DataTypes.IntegerType, false)
                        .add("words", DataTypes.createArrayType(DataTypes.StringType), false));
    }

    private static void write(List<Row> pairs, Path file) throws IOException {
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file))) {
            pairs.forEach(pair -> out.println(pair.getInt(0) + "\t" + pair.getInt(1)));
        }
    }
}

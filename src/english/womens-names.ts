// Which given names of given-names.ts are women's, and which are given to men and women alike; the others there are men's.

const womens =
  "Abigail Agnes Alexandra Alexis Alice Alicia Alison Amanda Amber Amelia Amy Angela Anita Ann Anna Anne Annette Annie Audrey Barbara Beatrice Becky Beth Betty Brenda Bridget Caitlin Carol Caroline Catherine Cecilia Charlotte Cheryl Chloe Christina Christine Cindy Claire Clara Claudia Connie Courtney Cynthia Danielle Deborah Debra Denise Diana Diane Donna Doris Dorothy Edith Eileen Elaine Eleanor Elizabeth Ella Ellen Ellie Emily Emma Erica Erin Esther Eva Evelyn Fiona Frances Gillian Gina Gloria Gwen Hannah Harriet Hazel Heather Heidi Helen Holly Irene Isabel Isabella Jacqueline Jane Janet Janice Jasmine Jenna Jennifer Jenny Jessica Jill Joan Joanna Joanne Jodie Josephine Joyce Judith Judy Julia Julie Karen Kate Katherine Kathleen Kathryn Kathy Katie Kirsten Laura Lauren Leah Lillian Linda Lisa Liz Lois Lorraine Louise Lucy Lydia Lynn Margaret Maria Marie Marilyn Martha Mary Maureen Megan Melanie Melissa Michelle Molly Monica Nancy Naomi Natalie Natasha Nicola Nicole Olivia Pamela Patricia Paula Pauline Peggy Penelope Phoebe Phyllis Rachel Rebecca Rita Roberta Ruth Sally Samantha Sandra Sara Sarah Shannon Sharon Sheila Shirley Sophie Stacey Stella Stephanie Sue Susan Suzanne Sylvia Tanya Tara Teresa Theresa Tiffany Tina Tracey Valerie Vanessa Vera Veronica Vivian Wanda Wendy Yvonne Zoe " +
  "Adriana Alba Alejandra Ana Antonella Antonia Beatriz Camila Carla Carmen Catalina Cecile Cristina Daniela Dolores Elena Elisa Eugenia Fernanda Francesca Francisca Françoise Gabriela Giulia Graciela Inês Isabelle Josefina Juana Juliana Julieta Lucía Lucia Luisa Manuela Marcela Margarita María Mariana Marta Mónica Paola Pilar Raquel Renata Rocío Rosa Silvia Sofía Soledad Susana Sylvie Valentina Verónica Ximena Yolanda " +
  "Anastasia Anja Annika Astrid Birgit Dagmar Ekaterina Elżbieta Galina Helga Inga Ingrid Irina Jana Kaja Karin Karolina Katarina Katarzyna Katja Ludmila Małgorzata Margarethe Nadezhda Natalia Natalya Olga Olha Petra Sigrid Silke Svetlana Sviatlana Tatiana Tatyana Viktoria Yulia Zuzana " +
  "Aisha Amina Ayesha Farah Fatima Fatma Hanan Huda Khadija Laila Layla Leila Mariam Maryam Nadia Rania Reem Salma Selma Shireen Yasmin Zahra Zainab Anjali Deepika Divya Kavita Lakshmi Meera Meena Nandini Neha Nirmala Pooja Priya Priyanka Shreya Sita Sonia Sushma " +
  "Abena Aminata Blessing Folake Funmi Ngozi Nkosazana Samia Wangari Zodwa Dewi Nur Putri Siti Akiko Hiroko Keiko Masako Michiko Naoko Noriko Sachiko Tomoko Yasuko Yoko Yoshiko Yuko Yumi Yuriko Imelda Leni Yingluck";

const either =
  "Adrian Alex Andrea Ashley Cameron Chris Claude Dana Dominic Drew Francis Frankie Gabriel Jackie Jamie Jan Jean Jesse Jody Jordan Kelly Kerry Kim Kiran Krishna Lee Leslie Lindsay Logan Mitchell Morgan Nicola Noor Nour Pat Robin Ryan Sam Sasha Shane Shannon Sidney Simone Stacey Terry Tony Tracy Valentin Wei Ming Ling Min Jin Hui Yan Ye Joan Noel Made Ketut Wahyu Wayan Sri Abu Chandra";

/** Given names of women. */
export const womensNames: ReadonlySet<string> = new Set(womens.split(" "));

/** Given names that say nothing of whether a man or a woman bears them. */
export const eitherNames: ReadonlySet<string> = new Set(either.split(" "));

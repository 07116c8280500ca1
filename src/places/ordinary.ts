/**
 * Words that gazetteers know as names of towns and that a letter writes with a capital for another reason: because a sentence begins
 * with them, or because they name persons. They are places only where something beside them says so.
 */
const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** Words of the language. */
export const ORDINARY = set(`
Acre Adm Advance Ago Aim Aka Alas Alga Allege Alma Almas Alone Alter Amen Anger Angered Angers Antique Apt Arc Arch Arches Arching Are Armour Arsenal
Art Ashen Ask Ate Aye Bad Bah Bail Bailing Bake Baker Bam Ban Band Banding Banged Bangs Bank Banning Bar Barber Bare Barge Bark Barking Baron Barren
Bars Base Basing Bean Bear Began Begun Bella Bend Bent Berg Best Bias Bid Biding Big Bigger Biking Binding Bishop Bison Bites Biting Blacks Bland Blast
Bled Blur Bog Bolder Bond Bone Boo Boom Boot Bore Born Bos Bottom Bottoms Box Brake Branch Brand Brash Bravo Bride Bridge Brig Bright Brilliant Bro
Brown Brush Bud Bully Burns Burst Bury Bus Bust Butterfly Buy Cactus Camps Cams Canal Canals Canaries Cane Canes Canoes Canton Capital Car Carding Care
Carpenter Carry Cars Cash Cast Cave Center Centre Cents Century Chambers Champion Change Charge Chateau Chilly Chin Chocolate Chop Chums Circa Circle
Cite City Clever Cliffs Clones Cloud Coal Coats Coin Col Combine Come Comfort Compound Content Control Cook Cooks Cool Cooling Cope Coral Corpus Corral
Cottage Coulombs Cousins Coyote Coyotes Crystal Cube Cut Dab Daisy Dam Damp Dang Dare Dares Darling Date Dating Daze Deal Dean Dear Debark Deep Deer
Deja Dejas Delay Deposit Des Det Dickens Dicks Die Dig Dim Dinar Dire Diva Divas Dives Divide Dixie Dobra Dock Dole Dollar Downside Drag Drain Drains
Driver Drone Drowning Dry Dub Due Dusty Earl Early Earnest Earth Echo Economy Eddy Egg Energy Engineer Ensue Ensues Enterprise Est Eureka Exchange
Experiment Eye Fall Farad Farmers Farms Fate Fell Fem Ferns Fig Fines Flos Forge Forges Forks Fouling Frank Freer Friend Friendly Frost Fry Fully
Fussing Gail Gal Gaming Gang Gates Gay Gaze Gee Genes Gets Gill Give Glad Glide Goes Going Gold Golden Gone Gore Gosh Gossip Grabs Gram Grand Grandest
Grandson Granite Grass Grave Gray Greens Grill Gross Guessing Guide Guns Guru Hai Hair Hall Halls Ham Hang Hard Hardy Harm Harvest Haste Hatch Haven
Headquarters Healing Heist Hella Hero Hey Hill Hire Hit Hobo Hole Holly Home Hon Hone Honey Hook Hooks Hop Hope Hoping Hops Hospital Hot Humble Hunt
Hunter Hurt Incel Incline Inning Jam Jay Joy Jupiter Keel Keen Key Kill Kilo Kin Kinder King Kings Kissing Kmph Label Labor Laces Lack Lad Lag Laier
Lame Lancing Landing Lane Larva Lash Lat Lay Lead Leader Lean Lempira Lend Lent Leo Les Lessen Levy Liberal Lice Licking Lie Lil Lime Limit Line Linger
List Lit Liter Lively Loan Lock Locking Log Look Loose Loving Loyal Luck Lucky Mad Made Magenta Mailing Main Major Make Makes Male Males Mammoth Man
Manage Mans Marine Marines Maritime Market Marks Mars Mate Maxing Maya Means Mechanic Media Meek Meeker Mega Mending Mentor Mere Merit Mess Metal Meter
Mile Miles Mime Miming Min Mind Mine Minor Minus Mme Mobile Model Modern Mogul Mold Moody Moral Mosquito Mould Mute Mystic Nah Name Narrows Naval Nay
Neice Neptune Newton Newtons Nice Noble Noisy Non Normal Northeast Northwest Odder Off Officer Okay Opera Opus Oracle Orange Orient Outer Oversee Pack
Painter Paise Pal Pale Paling Pals Pan Paradise Park Parks Paste Pate Patience Patrol Patsy Pearl Peel Peeling Peer Pen Pencil Perish Pert Pet Petal
Pets Petting Phone Picayune Pier Pies Pile Piles Pin Pine Pines Pining Pink Pioneer Pipes Plain Plan Plans Plaque Plate Pleasant Plenty Plunge Plunges
Plus Pol Poll Polling Pols Pool Pop Pore Portal Pose Poses Posing Post Potters Pray Premia Price Prickly Prince Principal Pristine Progress Prospect
Prosper Proven Puke Pukes Punch Purchase Purer Quack Quart Queens Race Rage Rain Rainier Rake Ramble Ran Rapid Rash Rate Raven Ray Rays Reach Reading
Real Receiving Reeds Reform Rein Res Research Reserve Rest Retrieve Rev Revel Revere Rice Rich Rid Ride Riding Ripe Risen Roam Robins Rock Rode Rodent
Rodeo Root Rose Roses Rot Rots Row Royal Rude Rung Rush Rust Sack Sad Said Sail Saints Salmon Salt Sand Sandwich Sandy Sang Save Say Scissors Sec See
Seen Sees Sell Sells Sen Send Sending Sens Set Settle Sever Shack Shade Shading Shaman Shape Shaping Share Sheer Shepherd Shilling Shone Shore Shortens
Shot Shun Shunning Shut Shy Sic Side Siding Silly Sing Singer Sisters Situ Ski Slide Slope Smile Snow Soars Sober Sole Sombrero Son Sore Sort Soul Sour
Sours Southeast Southwest Sparks Spat Split Spoken Spray Spring Springs Spry Spur Spy Stables Stains Stall Stamps Staples Star Stark Steps Sterling
Stone Store Strong Sued Suiting Sultan Summer Sung Sunrise Sunshine Superior Supreme Surf Surges Surprise Suss Swallow Sway Taboo Tactic Tag Taking
Talent Tall Tame Tamest Tan Tans Tarter Tea Tell Tender Terminal Thy Tic Tie Tiers Til Tiling Tin Tire Tires Tiring Ton Tone Tore Torn Tornado Toss
Tour Tours Train Trap Trial Trim Trinity Trip Trooper Trough Tumble Tune Tunes Turn Twin Twist Urban Used Uses Usher Van Vans Vary Venus Ver Veteran
Vex Vie Viola Violet Voila Volcano Wahoo Waits Wake Walk Wang Ward Wards Warn Warrior Wary Watt Wave Waxing Ways Wed Wedding Weed Week Welcome Well
Wetter Wheeling Wick Wilder Wing Winner Wise Withers Woken Wool Worth Worthing Yaa Yay Yea Yen Yuan Zero Zone
Abroad Academics Adults Aerial Afresh Air Albeit Alien Altogether Ambulance Analysts Anew Anybody Anyhow Anyway Anywhere Apart Ashore Aside Asked
Athletes Autumn Aware Away Babies Back Bandits Bands Barbaric Bedouins Beforehand Better Blood Bloody Boats Bomb Bombs Border Bridges Bullets Buses
Candidates Captives Cattle Cavalry Certain Chaos Chiefs Children's Cholera Churches Citizens Civilian Civilians Clerics Clinics Coastal Cold Colonial
Commandos Communal Complete Constant Contacts Contrary Convoys Corporal Couples Crew Criminal Crops Customs Daily Dark Dawn Death Deaths Debris Deeper
Delegates Details Diplomats Disease Double Downstream Driven Drones Drought Dusk Efforts Electricity Elite Emergency Empty Enemy Enough Entire Envoys
Estimates Ethnic Everybody Everywhere Evidence Expatriates Experts Faced Families Famine Fanatics Fear Fewer Fields Fierce Figures Final Fires Flames
Floods Fog Food Forth Fresh Frontier Fuel Full Gangs Gendarmes Greater Greatest Grenades Ground Groups Guerrillas Guests Gun Gunfire Half Heavier
Henceforth Hereby Hereinafter Heretofore Hereunder Herewith Higher Highest Hired Historians Hitherto Homes Hostages Hostile Houses Huge Hunger Hungry
Husbands Imperial Inasmuch Independent Individual Infantry Initial Inland Innocent Insofar Intense Intercommunal Intermittent Jets Judges Labour Land
Landmines Large Larger Largest Latest Lest Lethal Life Lighter Little Lives Livestock Locals Lorries Lots Lower Lowest Machine-gun Markets Masons
Meantime Mercenaries Midnight Midway Militias Mines Missile Mixed Monks Mosques Nationals Nearby Neighbours Night Nomads Noon Nowadays Nuns Officials
Offshore Often Once Open Orchards Orphans Otherwise Overall Overnight Owing Panic Paramedics Paratroops Partial Particular Pedestrians Photographs
Photos Physicians Pilgrims Pilot Pilots Pirates Planes Poets Poor Poverty Preliminary Presidential Priests Prior Private Protests Provisional Pursuant
Quite Rebel Rebels Relatives Rescue Rifle Roads Rocket Rubble Ruins Saboteurs Sadly Safe Scholars Schoolchildren Schools Scouts Sectarian Shepherds
Ships Shops Short Shrapnel Sick Similar Small Small-arms Smaller Smallest Smoke Sniper Somebody Somehow Sometimes Somewhat Somewhere Sons Sooner
Spokesman Sporadic Stronger Suicide Supplies Suppose Surgeons Survivor Talks Tank Tanks Telephone Terror Thanks Thereafter Thereby Therein Thereof
Thereto Thereupon Thrice Tiny Townspeople Trade Traffic Transport Tribal Triple Trucks Truly Twice Underground Units Untold Uphill Upstairs Upstream
Using Vehicles Victims' Violent Warm Water Weak Wet Whereby Wherefore Whereupon Whichever Widows Winter Wives Worse Worst Wreckage Youths
Commander Sergeant Lieutenant Captain
`);

/** Given names and surnames. */
export const PERSONS = set(`
Abbas Abbey Abdallah Abdel Abdi Abdul Abdulaziz Abdullah Abdulrahman Abe Abi Abie Abram Abu Acosta Ada Adam Adama Adams Adan Addison Adel Adela
Adelaide Adi Adler Adrian Agatha Aguilar Agustin Ahmad Ahmed Aicha Aida Aidan Aina Akram Alan Alana Alanis Alba Albert Alberto Alden Alejandro
Alexander Alexandra Alexandria Alf Alfonso Alfred Ali Alia Alice Alicia Aline Allan Allen Allison Almeida Alton Alvaro Alvin Alya Amalia Amanda Amber
Amelia Amelija Amie Amin Amina Amir Amos Ana Anatoli Anaya Anderson Andi Andra Andreas Andres Andrews Andrés Ane Angel Angela Ann Anna Annamaria
Anthony Anton Antony Anwar Arata Araya Archibald Archie Ari Aria Ariana Ariel Armstrong Arno Arnold Aron Artem Arthur Asad Asahi Asha Ashanti Ashley
Ashraf Ashton Asiya Atchison Athena Atkinson Aubrey Augusto Aurelia Austin Ava Awa Aya Ayala Ayana Aydin Aygun Ayman Ayn Ayse Aziz Azra Bach Baez
Baldwin Bandar Barbara Barbosa Barnes Barrett Barry Bart Bartlett Bashar Bashir Bates Bea Beatrice Becca Becker Begu Ben Benita Benitez Benito Benjamin
Bennett Benson Berat Berger Bernardo Bernasconi Bernice Bernie Bert Bertha Bertie Bertram Bethanie Bethany Bettie Beulah Beverley Beverly Bianchi Bilal
Billy Bin Blaine Blair Blanca Blanco Blossom Blythe Bogdan Bonik Bonita Bono Boris Boyd Brad Bradford Bradley Brady Brandon Bree Brenda Brendon Brenna
Brent Britt Brittany Brock Bronte Brooke Brooks Bruce Bruno Bryan Bryant Bryon Buchanan Burke Burt Burton Byron Caceres Cal Calderon Calista Cameron
Camilla Camillo Campbell Cara Cardoso Carey Carlos Carlton Carmel Carmen Carolina Caroline Carroll Carson Cary Casey Castillo Castro Catarina Cecilia
Celina Cerna Cerny Cesar Chandra Chang Chantal Chantelle Chapman Charlotte Chas Chase Chavez Chelsea Chen Cher Cheri Chester Chet Cheyenne Chopin
Christiana Christina Christopher Chung Ciobanu Clara Clare Clarence Clark Claude Claudio Clay Clayton Clifford Clifton Clint Clinton Clive Clyde Cody
Colby Cole Coleman Collins Colton Concepcion Connor Conrad Constance Constanza Consuelo Contreras Cooper Cora Corey Cori Corinna Cornelia Cornelius Cox
Craig Crawford Cristina Cristobal Cruz Curtis Cyril Daan Dale Dalton Damon Dan Dana Daniel Daniels Daoud Daphne Dara Darby Dario Darwin Datta Dave
David Davida Davidson Davies Davis Dayna Delgado Delia Delic Dena Denice Denis Dennis Denny Desmond Devi Devin Devon Dewey Dexter Diana Diane Dias Diaz
Dickinson Diego Dillon Dimitrov Dimitrova Dion Dixon Diya Dmitry Dogan Dolores Dominguez Don Dona Donald Donna Dora Doreen Doris Douglas Drew Duarte
Dubois Dudley Duncan Dunn Durand Dwight Ebenezer Eden Edgar Edison Edmond Edna Eduardo Edwards Ela Eldon Eleanor Elen Elena Eli Elias Elida Elin Eliot
Elise Elizabeth Ella Ellie Elliot Ellis Elma Elmer Elsa Elsie Elton Elva Elwood Emanuel Emerald Emerson Emery Emil Emile Emirhan Emmanuel Emmett Enid
Enoch Enya Erick Erik Erika Erin Erma Ernesto Ernst Errol Ervin Erwin Escobar Esmeralda Esperanza Estela Estella Estelle Ester Esther Estrada Estrella
Eugene Eugenia Eunice Evans Evelyn Evens Everett Ewa Ezra Fabrizio Faisal Fanta Farah Fares Farid Farrell Fatima Fay Felipe Feng Ferdinand Fergus
Ferguson Fernandez Fernando Ferrara Ferreira Fidel Fisher Fitzgerald Fleming Fletcher Flora Florencia Flores Florian Floyd Fontana Forrest Fortin
Foster Fowler Fran Frances Francis Francisca Francisco Francois Franklin Franklyn Frans Franz Fraser Freda Frederic Frederick Frederik Freeman Fuad
Fuentes Gabi Gaby Gale Galli Gallo Gao Garcia Gardner Garland Garnet Garrett Gary Garza Gashi Gaston Gayle George Gerald Geraldine Geri Ghassan Gia
Gibson Gil Gilbert Gloria Godfrey Goldberg Gomez Gonzales Gonzalez Gonzalo Goodman Goran Gord Gordon Grace Graham Grant Grayling Greene Gregg Gregory
Greta Griffith Grover Guerra Guerrero Guido Gunay Gunter Gus Gustaf Gutierrez Guzman Habib Hadi Hafez Hagen Haidar Hailey Hakim Hal Hala Hamad Hamid
Hamilton Hammond Hamza Hana Hani Hank Hanna Hansen Hao Harding Hariri Harlan Harley Harmony Haroun Harper Harris Harrison Hart Harvey Hasan Hasani
Hashim Hashimoto Hassan Hattie Hawkins Hayato Hayden Hayes Heath Hector Hedwig Helena Henderson Henrietta Henry Herbert Herman Hermann Hernandez
Herrera Higgins Hilde Hitchcock Hofer Hoffman Holt Homer Hopkins Horace Horatio Houston Howard Howe Hoxha Huang Huber Hughes Hugo Husain Husam Hussain
Hussein Ian Ibrahim Ida Idris Iglesias Igor Ikeda Ila Ilias Ilya Imad Imelda Imran Ines Inez Inuk Iona Ira Irati Irene Irma Irvin Irving Irwin Isa
Isabel Isabela Isabella Ishikawa Isla Ismail Issa Itai Ito Iva Ivan Ivana Ivanova Jaber Jackson Jacob Jacques Jada Jafar Jaka Jalal Jamal James Jami
Jamil Jamison Jana Janina Jankovic Jarod Jaroslav Jarvis Jasper Javier Jawad Jazmin Jean Jeannette Jefferson Jelena Jena Jenkins Jennings Jenny Jensen
Jeri Jerome Jeronimo Jesus Jesús Jhang Jian Jie Jimenez Jimi Joana Joane Joanna Joao Joaquin Johannes Johnson Johnston Jones Jordan Jorge Josefina
Joseph Josephine Joshua José Juan Juana Juanita Jules Julia Julian Julien Juliet Jung Justin Kai Kali Kalle Kamal Kamala Kamil Kamila Kanata Kane
Kanyakumari Kaplan Kara Kari Karim Karima Karin Karina Karl Karla Karolina Karzai Kasey Kassandra Kastrati Katarina Katerina Katherine Kathleen Kati
Kato Katy Kaya Kaye Keira Keith Kejsi Keli Keller Kelly Kelsey Ken Kendall Kenna Kennedy Kenneth Kent Kenton Keri Kermit Kesha Khaled Khalid Khalil
Khamis Khan Kia Kiara Kikuchi Kilic Kim Kimberley Kimberli Kimberly Kingsley Kira Klaus Klein Kobayashi Kobe Konrad Kori Koval Kozlov Kramer Krishna
Kristina Krystal Kyle Kyls Kyra Lacey Laia Laine Lamar Lambert Lamija Lamont Lana Landon Lang Lara Larisa Larissa Latif Lau Laura Laurel Laurent
Laverne Lawrence Lawson Layla Lea Leda Lee Leigh Leka Lekaj Lela Leland Len Lena Lenin Leola Leon Leonard Leonardo Leonora Leopold Leroy Leslie Lester
Leticia Levi Lewis Lia Lian Libby Lila Lili Lilian Liliana Lin Lina Lincoln Linda Lindberg Lindsay Lindsi Lindstrom Lisa Liv Liz Logan Lola Lopez Lora
Loren Lorena Lorenzo Lori Lorraine Lorri Lotte Louella Louis Louisa Lowell Luc Luca Lucas Lucia Luciana Lucija Luis Luka Lukas Lula Luna Lund Lupe
Luther Luuk Luz Lydia Lyn Lyna Lyndon Lynn Lynne Maayan Mack Macy Madeleine Madison Madrigal Mae Magdalena Maggie Mahdi Mahmoud Mahmud Maia Maier Maja
Majd Majid Makarov Malak Malia Malik Mallory Manaia Manny Manon Mansour Mansur Manuel Mara Marc Marcin Marco Marcos Marcus Margaret Margarida Margarita
Margo Mari Maria Marian Mariana Mariani Marianna Marianne Mariano Marie Marija Marin Marina Marino Marion Marisa Marissa Mark Markos Markov Marlin
Marques Marroquin Marshal Marshall Marta Marti Martin Martina Martinez Martins Marvin Marwa Marwan Mary Mason Masood Massoud Matei Mateo Mathieu Mathis
Matsumoto Matthews Matti Mattie Matus Maud Maura Maurice Maxwell Mayer Mckenzie Mclean Mei Mel Melissa Melo Mendes Mendez Mercier Meredith Merissa
Merlin Meron Merrill Michael Michel Midori Miguel Mika Mike Mikhail Mila Milagros Milena Milica Miller Millicent Milly Milo Milos Milton Mina Minato
Minerva Mira Miral Miranda Mitchell Moe Mohamed Mohammad Mohammed Mohan Moira Molina Mona Monroe Monte Montgomery Moore Mora Morales Moreau Moreira
Moreno Morgan Mori Morin Morina Morris Morrison Morton Moser Moss Mubarek Muhammad Muhammed Mullah Munir Munoz Murad Muriel Murphy Murray Musa Mustafa
Mustapha Myers Myra Myrtle Nabil Nader Nadia Naima Nakamura Nancy Napoleon Nas Nash Nasir Nasr Nasser Natalia Nate Nathan Navarro Nawaf Nel Nela Nelson
Nena Neville Newman Nia Nichols Nicholson Nico Nidal Nigel Nik Nika Niki Nikita Nikki Niko Nikola Nikolai Nikolov Niles Nina Nisha Nita Nixon Nizar Noa
Noel Nora Norma Norman Norris Nuka Nunez Nur Obama Oconnor Ogawa Ola Oleg Olga Oliveira Oliver Olivia Olsen Omar Omer Oneill Ora Orellana Orlando
Ortega Ortiz Orville Orwell Osborne Osman Otis Owen Pablo Pak Palmer Pandora Paola Parker Pascal Patrica Patrick Patterson Patti Paul Paula Paulina
Pavel Pearson Pedro Pena Percy Pereira Perez Perkins Perla Perry Pete Peters Petra Petrov Petrova Phan Philip Phillip Phillips Pia Pierce Pierre Pilar
Pinas Pinto Plato Pocahontas Polina Popov Portillo Powell Prem Preston Qasim Quincy Quinton Rachel Rachid Rae Raed Rafiq Rahman Rajab Ramirez Ramiro
Ramon Ramona Ramos Ramzi Ramón Randall Randolph Rania Raoul Rashid Rasmussen Raymond Rayna Reagan Rees Regina Reid Reina Reis Rena Rene Reta Reyes
Reynolds Reza Ria Riad Ricardo Richard Richardson Richelle Rico Ries Riley Rin Rina Rivas Rivera Roan Rob Robert Roberts Robertson Robinson Rocha
Rochelle Rodrigo Rodrigues Rodriguez Rogers Rohan Rojas Roland Roman Romano Romeo Ron Ronan Ronda Roni Roosevelt Rosa Rosalie Rosanna Rosario Roscoe
Roselle Rosemary Rosenberg Rosetta Roslyn Ross Rossi Roth Roux Roxana Roy Rubin Rubio Rudolph Rudy Ruiz Rupert Russ Russell Ryan Saad Sabina Sade Sadiq
Saeed Sahar Sahin Said Saida Saito Sakura Sal Salah Salam Salas Saleh Salih Salim Sally Salman Salo Salome Salvador Sam Sami Samir Sanchez Sandberg
Sanders Sandra Santana Sante Santiago Santino Santos Sara Saric Sarina Sato Saul Savanna Savannah Sayyid Schmitt Schroeder Scott Sebastian Segura Selim
Selina Selma Semjonov Semyonov Sepulveda Serena Sergei Serrano Seth Seymour Shaker Shala Shana Shane Shannon Shari Sharif Sharon Sharron Sheba Shelby
Sheldon Shelley Shelly Shelton Sheridan Sherman Shevchenko Shiloh Shimizu Shira Shirley Shirli Shyla Sid Sidney Siegfried Sierra Silva Silvia Simon
Sita Siti Skye Smirnov Smith Sofia Sofie Sofija Sokolov Solomon Sondra Sophia Soren Sosa Soto Sousa Spencer Stacy Stalin Stanislav Stanislaw Stanley
Steele Stein Stella Stevens Stevenson Stewart Stuart Suarez Sue Suha Sulaiman Suleiman Sullivan Susana Susanna Susannah Susi Suzy Sven Svoboda Syd
Sydney Sylvester Szabo Taha Taichi Takahashi Tala Talal Tamara Tamra Tanner Tara Tarana Tariq Tasha Tatum Tavares Tawfiq Taylor Teixeira Teresa Tereza
Teri Terrell Terry Thatcher Theodore Theresa Thomas Thompson Thomson Tiana Tiara Tiffany Tim Tina Tom Tomas Tonya Tora Tori Torres Tracy Tran Tremblay
Trent Trenton Tripp Troy Truman Tui Tula Tully Turki Turner Tyler Tyrone Tyson Ulysses Umar Uri Usama Usamah Usha Usman Uxue Val Valentin Valentine
Valenzuela Valverde Vance Vargas Vazquez Velasquez Vera Vern Vernon Veronica Vesely Vic Victor Victoria Viktor Viktoria Viktorija Villalba Villalobos
Vince Vincent Vinogradov Violeta Virgil Virginia Vivian Vladimir Vladislav Vogt Volodymyr Wade Wael Wagner Walid Walker Wallace Walter Walters Walton
Wanda Warren Watson Wayne Webb Weber Webster Wei Wendell Werner Wesley Weston Whitney Wila Wilbur Wilkinson Willard Williams Williamson Willis Willow
Wilson Winkler Winnie Winona Winslow Winston Woodrow Wright Xiao Xiaomei Xiaoyan Xinyi Yael Yahya Yamada Yamaguchi Yamasaki Yan Yang Yaroslav Yasin
Yasser Yildirim Yildiz Ying Yoshida Younis Yousef Youssef Yun Yuri Yusuf Yuval Yves Zachary Zahra Zaid Zain Zane Zara Zehra Zena Ziad Zola Ángel
`);
